import { z } from 'astro/zod';

/** A place in a seed's text: Unicode code points before it. What is stored and published. */
export const SeedPoint = z.int().nonnegative().brand<'SeedPoint'>();
export type SeedPoint = z.output<typeof SeedPoint>;

/** A place in a block's text: Unicode code points before it. What is stored. */
export const BlockPoint = z.int().nonnegative().brand<'BlockPoint'>();
export type BlockPoint = z.output<typeof BlockPoint>;

/** A stretch of a seed's text, half-open (W3C TextPositionSelector). */
export const Span = z
  .strictObject({ start: SeedPoint, end: SeedPoint })
  .refine((span) => span.end > span.start, { error: 'span is empty: end must be greater than start' });
export type Span = z.output<typeof Span>;

/** A stretch of a block's text, half-open. */
export const BlockStretch = z
  .tuple([BlockPoint, BlockPoint])
  .refine(([start, end]) => end > start, { error: 'stretch is empty: its end must be greater than its start' });
export type BlockStretch = z.output<typeof BlockStretch>;

/** A place in a seed's text as JavaScript counts it: UTF-16 units. Never stored. */
export type SeedIndex = number & z.$brand<'SeedIndex'>;

/** A place in a block's text as JavaScript counts it: UTF-16 units. Never stored. */
export type BlockIndex = number & z.$brand<'BlockIndex'>;

/** A stretch of a block's text in string indices, half-open: what `slice` takes. */
export type BlockRange = [BlockIndex, BlockIndex];

// A brand is a promise about a number that only the code which counted can give: these are the only places where one is made.
/** Says that a number counts string indices of a seed. */
export const seedIndex = (index: number): SeedIndex => index as SeedIndex;
/** Says that two numbers count string indices of a block's text. */
export const blockRange = (start: number, end: number): BlockRange => [start as BlockIndex, end as BlockIndex];

/** The conversions of one text: code points ↔ string indices. Inside a surrogate pair both are those of its character. */
interface Offsets {
  point: (index: number) => number;
  index: (point: number) => number;
}

const same: Offsets = { point: (index) => index, index: (point) => point };

/** Cost: one pass over the text; for a text within the BMP nothing is stored. */
function offsetsOf(text: string): Offsets {
  if (!/[\ud800-\udbff]/.test(text)) return same;
  const points = new Uint32Array(text.length + 1);
  const indices: number[] = [];
  let index = 0;
  for (const char of text) {
    points.fill(indices.length, index, index + char.length);
    indices.push(index);
    index += char.length;
  }
  points[text.length] = indices.length;
  indices.push(text.length);
  return { point: (at) => points[at], index: (at) => indices[at] };
}

/** The conversions of a seed's text. */
export function seedOffsets(text: string): { point: (index: SeedIndex) => SeedPoint; index: (point: SeedPoint) => SeedIndex } {
  const { point, index } = offsetsOf(text);
  return { point: (at) => point(at) as SeedPoint, index: (at) => index(at) as SeedIndex };
}

/** The conversions of a block's text. */
export function blockOffsets(text: string): {
  stretch: (range: Readonly<BlockRange>) => BlockStretch;
  range: (stretch: Readonly<BlockStretch>) => BlockRange;
} {
  const { point, index } = offsetsOf(text);
  return {
    stretch: ([start, end]) => [point(start) as BlockPoint, point(end) as BlockPoint],
    range: ([start, end]) => [index(start) as BlockIndex, index(end) as BlockIndex],
  };
}
