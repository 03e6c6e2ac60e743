import * as en from '../site/data/fields/en.ts';
import * as zh from '../site/data/fields/zh-CN.ts';

/** The dataset's tables, columns and codes in words. They are published in both languages whatever the page's own. */
export const fieldWords = { en, zh };
