import type { Ink } from '../../charts/drawing.ts';

/** The colours of the page on paper, as `styles/tokens.css` has them: a file of its own knows no sheet of ours. */
export const palette: Record<string, string> = {
  ...{ ink: '#1d1c1a', soft: '#645f57', hair: '#dcd7cb', wash: '#f3f0e7', paper: '#fbfaf6' },
  ...{ 'slot-1': '#1c6a74', 'slot-2': '#8f600d', 'slot-3': '#3f4fa3', 'slot-4': '#87376a' },
  ...{ 'slot-5': '#4d7016', 'slot-6': '#70492e', 'slot-7': '#4f5d69', 'slot-8': '#1a62a5' },
};

/** The colour of an ink; of a place the one of its slot, whatever its shape. */
export const colourOf = (ink: Ink): string => palette[ink.split(' ')[0] ?? ''] ?? palette['ink'];

/** The classes that give an ink to what is filled or drawn with it: `fill-soft`, `fill-place slot-3`. */
export const classOf = (use: 'fill' | 'stroke', ink: Ink): string => (ink.startsWith('slot-') ? `${use}-place ${ink}` : `${use}-${ink}`);

/** Letters as files name them: what most systems have for Chinese. */
export const fonts = 'Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif';
