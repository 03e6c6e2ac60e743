import type { Hit } from './lookup.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const short = /^\p{Script=Han}{2}$/u;

/** At how many of its ends a word of two characters cuts through another word, as far as a dictionary tells; 0 for longer ones. */
export type Cuts = (hit: Pick<Hit, 'start' | 'end'>) => 0 | 1 | 2;

/** Counts the cuts of short words in a text: 大城 cuts two in 扩大城市, one in 大城市. The text is cut into words when first asked. */
export function cutsIn(text: string): Cuts {
  let borders: Set<number> | null = null;
  const isBorder = (at: number): boolean =>
    (borders ??= new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length])).has(at);
  return ({ start, end }) => {
    if (!short.test(text.slice(start, end))) return 0;
    if (isBorder(start)) return isBorder(end) ? 0 : 1;
    return isBorder(end) ? 1 : 2;
  };
}
