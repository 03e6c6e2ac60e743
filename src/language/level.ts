/** A word for the level at which something is recognised: 国家级, 省级以上; a part of a pattern. */
export const level = '(?:国家|省|市|县)级(?:及?以上)?';
