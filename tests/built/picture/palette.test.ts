import { expect, it } from 'vitest';
import { indexed } from '../../../src/built/picture/palette.ts';

const rgba = (...colours: number[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255, 255]));
const back = (bytes: Uint8Array, most: number): number[] => {
  const { palette, points } = indexed(bytes, most);
  return [...points].map((place) => palette[place]).map(([r, g, b]) => (r << 16) | (g << 8) | b);
};

it.each([
  ['few colours stay what they are', [0xffffff, 0xffffff, 0xa00000, 0xfefefe], 4, [0xffffff, 0xffffff, 0xa00000, 0xfefefe]],
  ['of like ones, the most used stays', [0xffffff, 0xffffff, 0xfefefe, 0xa00000, 0], 3, [0xffffff, 0xffffff, 0xffffff, 0xa00000, 0]],
  ['what is left out becomes the nearest', [0xffffff, 0xffffff, 0, 0, 0x101010, 0xd0d0d0], 2, [0xffffff, 0xffffff, 0, 0, 0, 0xffffff]],
])('%s', (_name, colours, most, kept) => {
  expect(back(rgba(...colours), most)).toEqual(kept);
});
