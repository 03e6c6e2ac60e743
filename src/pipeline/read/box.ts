import { type Grid, type GridCell, readGrid } from './drawing/grid.ts';
import { plainTitle, readHeadline } from './headline.ts';
import { isBlank } from './source/layout.ts';
import { readBox } from './numbering.ts';
import { openingOf } from './opening.ts';
import { ends, indexOf, join, type Passage, slice, trim } from './source/passage.ts';
import type { Piece } from './pieces.ts';
import { boxParagraphs, readRows, type ReadCell } from './drawing/rows.ts';
import { addBlock, addLine, count, here, openBox, type Walk } from './walk.ts';

/** Reads a drawn box or a table written in lines: one column is a box of paragraphs, several are a table. */
export function readBoxes(walk: Walk, piece: Exclude<Piece, { kind: 'line' }>, index: number): void {
  walk.listed = null;
  walk.titling = 0;
  if (piece.kind === 'written') {
    addTable(walk, ends(piece.lines[0], piece.lines[piece.lines.length - 1]), readRows(piece.grid), false);
    walk.box = null;
    return;
  }
  const { grid, problems } = readGrid(walk.seed, piece.region);
  for (const problem of problems) walk.problems.push(problem);
  if (!grid) addLine(walk, trim(piece.region));
  else if (grid.columns <= 1) readTextBox(walk, grid);
  else readTable(walk, grid, piece.region, index);
  walk.box = null;
}

/** A box of running text: its title, where it has one, and its paragraphs. */
function readTextBox(walk: Walk, grid: Grid): void {
  const [first, ...others] = grid.cells.filter((cell) => cell.lines.some((line) => trim(line).text));
  if (!first) return;
  const opening = boxParagraphs(first);
  const titled = isBoxTitle(opening[0]) || (others.length > 0 && opening.length === 1 && isCaption(opening[0]));
  openTitled(walk, titled ? opening[0] : null);
  const paragraphs = [...(titled ? opening.slice(1) : opening), ...others.flatMap(boxParagraphs)];
  const box = here(walk);
  for (const passage of paragraphs) addBlock(walk, box, { id: walk.addresses.claim(count(walk, box, 'p')), kind: 'paragraph', passage });
}

const isBoxTitle = (passage: Passage): boolean => passage.text.length <= 60 && readBox(openingOf(passage)) !== null;
const isCaption = (passage: Passage): boolean => passage.text.length <= 40 && !/[。；，]/.test(passage.text);

function openTitled(walk: Walk, heading: Passage | null): void {
  const length = heading && readBox(openingOf(heading));
  const { label, title } =
    heading && length ? readHeadline(heading, { length }) : { label: null, title: heading && plainTitle(heading.text) };
  const box = openBox(walk, label, title);
  if (heading) addBlock(walk, box, { id: box.id, kind: 'heading', passage: heading });
}

/** A table; a first row that is one cell with a caption makes it a box with a table in it. */
function readTable(walk: Walk, grid: Grid, region: Passage, index: number): void {
  const first = grid.cells.filter((cell) => cell.row === 0);
  const caption = first.length === 1 && grid.rows > 1 ? join(first[0].lines.map(trim)) : null;
  if (caption && (isBoxTitle(caption) || isCaption(caption))) {
    openTitled(walk, caption);
    const cells = grid.cells.filter((cell) => cell.row > 0).map((cell): GridCell => ({ ...cell, row: cell.row - 1 }));
    addTable(walk, afterCaption(region, caption), readRows({ ...grid, rows: grid.rows - 1, cells }), false);
  } else addTable(walk, region, readRows(grid), walk.pieces[index - 1]?.kind === 'drawn');
}

/** The part of a drawing that follows its caption, so that no character belongs to two blocks. */
function afterCaption(region: Passage, caption: Passage): Passage {
  return slice(region, indexOf(region, caption.at[caption.at.length - 1]) + 1);
}

const headText = (rows: ReadCell[][]): string => (rows[0] ?? []).map((cell) => cell.passage.text).join('\t');

const isEmpty = (rows: ReadCell[][]): boolean => rows.every((row) => row.every((cell) => isBlank(cell.passage.text)));

/** Adds a table, or continues the one before it when that was drawn in pieces with the same head. */
function addTable(walk: Walk, region: Passage, rows: ReadCell[][], adjoins: boolean): void {
  if (isEmpty(rows)) return;
  const last = walk.blocks.at(-1);
  if (adjoins && last?.rows && headText(last.rows) === headText(rows)) {
    for (const row of rows) last.rows.push(row);
    last.passage = ends(last.passage, region);
    return;
  }
  const division = here(walk);
  addBlock(walk, division, { id: walk.addresses.claim(count(walk, division, 't')), kind: 'table', passage: ends(region), rows });
}
