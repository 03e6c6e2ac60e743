import type { Problem } from '../../model/problem.ts';
import type { Grid } from './drawing/grid.ts';
import { type Passage, passageOf, trim } from './source/passage.ts';
import { drawnRegions } from './drawing/box-regions.ts';
import type { Seed } from './source/seed.ts';
import { cutTables } from './tables/cut-tables.ts';

/** What a seed falls into before anything is read: lines, drawn boxes, and tables written in lines (pipes, tabs, a cell a line). */
export type Piece =
  { kind: 'line'; line: Passage } | { kind: 'drawn'; region: Passage } | { kind: 'written'; lines: Passage[]; grid: Grid };

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
  return { pieces: joinTables(pieces, seed), problems };
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
  add(from, end);
}

/** Makes one piece of the lines of each table that is written in lines. */
function joinTables(pieces: readonly Piece[], seed: Seed): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    const run = linesFrom(pieces, i);
    for (const { lines, grid } of cutTables(run, seed))
      joined.push(grid ? { kind: 'written', lines, grid } : { kind: 'line', line: lines[0] });
    i += run.length;
    for (; i < pieces.length && pieces[i].kind !== 'line'; i++) joined.push(pieces[i]);
  }
  return joined;
}

/** The lines that stand together from a piece on. */
function linesFrom(pieces: readonly Piece[], from: number): Passage[] {
  const lines: Passage[] = [];
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece.kind !== 'line') break;
    lines.push(piece.line);
  }
  return lines;
}
