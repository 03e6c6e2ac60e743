import type { Problem } from '../../model/problem.ts';
import { mostColumns } from './drawing/grid.ts';
import { type Passage, passageOf, trim } from './source/passage.ts';
import { drawnRegions } from './drawing/box-regions.ts';
import type { Seed } from './source/seed.ts';

/** What a seed falls into before anything is read: lines, drawn boxes, and tables written with pipes. */
export type Piece = { kind: 'line'; line: Passage } | { kind: 'drawn'; region: Passage } | { kind: 'pipes'; lines: Passage[] };

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Cuts a seed into pieces, in order. A box that never closes is a fatal problem; its lines are read as text. */
export function cutPieces(seed: Seed): { pieces: Piece[]; problems: Problem[] } {
  const { regions, problems } = drawnRegions(seed);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of regions) {
    addLines(pieces, seed.text, from, start);
    pieces.push({ kind: 'drawn', region: passageOf(seed.text, start, end) });
    from = end;
  }
  addLines(pieces, seed.text, from, seed.text.length);
  return { pieces: joinPipes(pieces), problems };
}

/** Adds the lines of a part of the text that aren't blank, trimmed. */
function addLines(pieces: Piece[], text: string, start: number, end: number): void {
  const add = (from: number, to: number) => {
    const line = trim(passageOf(text, from, to));
    if (line.text) pieces.push({ kind: 'line', line });
  };
  let from = start;
  // Of the part alone: in the whole text the search for a break would go on to its end, once for every box that a line holds.
  for (const match of text.slice(start, end).matchAll(lineBreak)) {
    add(from, start + match.index);
    from = start + match.index + match[0].length;
  }
  if (from < end) add(from, end);
}

const pipe = /[|｜]/g;

const isPipeRow = (piece: Piece | undefined): piece is { kind: 'line'; line: Passage } =>
  piece?.kind === 'line' && /^[|｜]/.test(piece.line.text) && /.[|｜]$/.test(piece.line.text) && !hasMorePipes(piece.line.text);

const hasMorePipes = (text: string): boolean => (text.match(pipe)?.length ?? 0) > mostColumns + 1;

const isPipeRule = (piece: Piece | undefined): boolean =>
  isPipeRow(piece) && /^[|｜\s:：\-－—]+$/.test(piece.line.text) && /[-－—]{2}/.test(piece.line.text);

/** Makes one piece of the lines of a table written with pipes: a row, a rule under it, further rows. */
function joinPipes(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const table: Passage[] = [];
    if (isPipeRow(pieces[i]) && isPipeRule(pieces[i + 1])) {
      for (let row = pieces[i]; isPipeRow(row); row = pieces[++i]) table.push(row.line);
      i--;
    }
    joined.push(table.length ? { kind: 'pipes', lines: table } : pieces[i]);
  }
  return joined;
}
