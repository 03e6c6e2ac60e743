import type { SharedPassage } from '../../model/pair.ts';

/** A piece of a block: words that stand in a passage, with the passage's number where they begin, or words beside. */
export interface SharedPiece {
  text: string;
  isShared: boolean;
  number: number | null;
}

/** The stretch of a block that is shown, half-open, in code points. */
export interface ShownBlock {
  id: string;
  text: string;
  start: number;
}

/** A block cut where passages begin and end; where two lie over each other, the later begins after the earlier. */
export function sharedPieces({ id, text, start }: ShownBlock, passages: readonly SharedPassage[], side: 'a' | 'b'): SharedPiece[] {
  const characters = Array.from(text);
  const own = passages
    .map((passage, i) => ({ ...passage[side], number: i + 1 }))
    .filter(({ block }) => block === id)
    .sort((x, y) => x.start - y.start || x.end - y.end);
  const pieces: SharedPiece[] = [];
  let at = 0;
  const take = (to: number, number: number | null, isShared: boolean): void => {
    if (to > at) pieces.push({ text: characters.slice(at, to).join(''), isShared, number });
    at = Math.max(at, to);
  };
  for (const { start: from, end, number } of own) {
    take(from - start, null, false);
    take(end - start, number, true);
  }
  take(characters.length, null, false);
  return pieces;
}
