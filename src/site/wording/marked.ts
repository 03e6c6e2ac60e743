import type { Side } from '../../model/pair.ts';

/** A piece of a passage as it is shown: equal on both sides, or how it differs. A gap has no words. */
export interface MarkedPiece {
  text: string;
  kind: 'equal' | Side['marks'][number][2];
}

/** A passage's text cut at its marks; the pieces' texts together are the text. */
export function markedPieces({ text, marks }: Pick<Side, 'text' | 'marks'>): MarkedPiece[] {
  const characters = Array.from(text);
  const words = (from: number, to: number): string => characters.slice(from, to).join('');
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [start, end, kind] of marks) {
    if (start > at) pieces.push({ text: words(at, start), kind: 'equal' });
    pieces.push({ text: words(start, end), kind });
    at = end;
  }
  if (at < characters.length) pieces.push({ text: words(at, characters.length), kind: 'equal' });
  return pieces;
}

/** A run of words without the marks that it begins and ends with, closing and opening brackets apart. */
export const withoutEdges = (text: string): string => text.replace(/^[，。；：、！？]+|[，。；：、！？]+$/gu, '');

/** The words of some pieces that have one kind of mark, each once. */
export const wordsMarked = (pieces: readonly MarkedPiece[], kind: MarkedPiece['kind']): string[] => [
  ...new Set(pieces.filter((piece) => piece.kind === kind).map(({ text }) => text)),
];
