import type { Problem } from '../../model/problem.ts';
import { isBlank } from './layout.ts';
import { type Passage, passageOf, trim } from './passage.ts';
import { problemAt, type Seed } from './seed.ts';

/** What a seed falls into before anything is read: lines, drawn boxes, and tables written with pipes. */
export type Piece = { kind: 'line'; line: Passage } | { kind: 'drawn'; region: Passage } | { kind: 'pipes'; lines: Passage[] };

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const topCorner = /[┌┏╔╒╓┍┎]/;
const bottom = /[└┗╚╘╙┕┖][\u2500-\u257f]*[┘┛╝╛╜┙┚]/g;
const topRule = /[┌┏╔╒╓┍┎][\u2500-\u257f]+[┐┓╗╕╖┑┒]/g;

/** Cuts a seed into pieces, in order. A box that never closes is a fatal problem; its lines are read as text. */
export function cutPieces(seed: Seed): { pieces: Piece[]; problems: Problem[] } {
  const { regions, problems } = drawnRegions(seed);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of regions) {
    pieces.push(...lines(seed.text, from, start), { kind: 'drawn', region: passageOf(seed.text, start, end) });
    from = end;
  }
  pieces.push(...lines(seed.text, from, seed.text.length));
  return { pieces: joinPipes(pieces), problems };
}

/** Where boxes are drawn: from a top corner to the bottom rule that follows it before the next top rule. */
function drawnRegions(seed: Seed): { regions: [number, number][]; problems: Problem[] } {
  const regions: [number, number][] = [];
  const problems: Problem[] = [];
  if (!topCorner.test(seed.text)) return { regions, problems };
  const tops = [...seed.text.matchAll(topRule)].map((match) => match.index);
  const bottoms = [...seed.text.matchAll(bottom)].map((match) => match.index + match[0].length);
  let b = 0;
  tops.forEach((top, i) => {
    while (b < bottoms.length && bottoms[b] <= top) b++;
    const next = tops[i + 1] ?? Infinity;
    if (b < bottoms.length && bottoms[b] <= next) regions.push([top, bottoms[b]]);
    else problems.push(unclosed(seed, top));
  });
  return { regions, problems };
}

const unclosed = (seed: Seed, at: number): Problem =>
  problemAt(seed, at, {
    rule: 'box',
    message: 'the box that opens here is not closed before the next one or the end.',
    remedy: 'Take the text from its source again; a box ends with └…┘.',
    fatal: true,
  });

/** The lines of a part of the text that aren't blank, trimmed. */
function lines(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number) => {
    if (!isBlank(text.slice(from, to))) pieces.push({ kind: 'line', line: trim(passageOf(text, from, to)) });
  };
  let from = start;
  lineBreak.lastIndex = start;
  for (let match = lineBreak.exec(text); match && match.index < end; match = lineBreak.exec(text)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  if (from < end) add(from, end);
  return pieces;
}

const isPipeRow = (piece: Piece | undefined): piece is { kind: 'line'; line: Passage } =>
  piece?.kind === 'line' && /^[|｜].*[|｜]$/.test(piece.line.text);
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
