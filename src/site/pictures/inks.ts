import type { Ink } from '../../charts/drawing.ts';

/** The classes that give an ink to what is filled or drawn with it: `fill-soft`, `fill-place slot-3`. */
export const classOf = (use: 'fill' | 'stroke', ink: Ink): string => (ink.startsWith('slot-') ? `${use}-place ${ink}` : `${use}-${ink}`);

/** Letters as files name them: what most systems have for Chinese. */
export const fonts = 'Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif';
