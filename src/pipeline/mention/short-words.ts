import { type Borders, bordersIn } from '../../language/word-borders.ts';
import type { Hit } from './lookup.ts';

const short = /^\p{Script=Han}{2}$/u;

/** At how many of its ends a word of two characters cuts through another word, as far as a dictionary tells; 0 for longer ones. */
export type Cuts = (hit: Pick<Hit, 'start' | 'end'>) => 0 | 1 | 2;

/** Counts the cuts of short words in a text: 大城 cuts two in 扩大城市, one in 大城市. */
export function cutsIn(text: string, borders: Borders = bordersIn(text)): Cuts {
  return ({ start, end }) => {
    if (!short.test(text.slice(start, end))) return 0;
    if (borders().has(start)) return borders().has(end) ? 0 : 1;
    return borders().has(end) ? 1 : 2;
  };
}
