import { type GridCell, mostColumns } from '../drawing/grid.ts';
import { type Passage, passageOf, slice, trim } from '../source/passage.ts';
import { headKind, isFigureCell, isNone, isTable } from '../drawing/cell-form.ts';
import type { Written } from './pipes.ts';
import { goesOnIn, isBound, joinWrapped } from './wrapped-cells.ts';

/** A row that is one label over the rows below it. */
const label = /^[^。；，\t]{1,24}$/;
/** A caption: it opens another table. */
const caption = /^(?:[专專][栏欄]|[附]?表\s*[\d一二三四五六七八九十])|^[注资資数數][:：料据據]/;
/** A printed number alone, before a tab: the line is numbered, no row of two cells. */
const numberAlone = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[、.．）)]|[①-⑳●■·-])$/;

/** A line with the tabs at its ends, which `lines` are cut without: an empty first cell is one too. */
function whole(text: string, line: Passage): Passage {
  let start = line.at[0];
  let end = line.at[line.at.length - 1] + 1;
  while (start > 0 && /[ \t]/.test(text[start - 1])) start--;
  while (end < text.length && /[ \t]/.test(text[end])) end++;
  return passageOf(text, start, end);
}

function cellsOf(line: Passage): Passage[] {
  const cuts = [...line.text.matchAll(/\t/g)].map(({ index }) => index);
  return [-1, ...cuts].map((at, i) => trim(slice(line, at + 1, cuts[i] ?? line.text.length)));
}

/** A table of rows parted by tabs at the start of `lines`; null where none is. `text` is the seed's. */
export function readTabs(lines: readonly Passage[], text: string): Written | null {
  const taken = countRows(lines);
  if (taken < 2) return null;
  const rows = withoutEmptyEnds(lines.slice(0, taken).map((line) => cellsOf(whole(text, line))));
  const texts = rows.map((row) => row.map((cell) => cell.text));
  const columns = Math.max(...rows.map(({ length }) => length));
  const numbered = columns === 2 && texts.filter(([first]) => numberAlone.test(first)).length * 2 > rows.length;
  if (columns < 2 || columns > mostColumns || numbered || !(isTable(texts) || isEven(texts))) return null;
  const joined = joinWrapped(rows);
  const cells = joined.flatMap((row, r): GridCell[] => {
    if (row.length === 1) return [{ row: r, column: 0, rowspan: 1, colspan: columns, lines: [...row[0]] }];
    const words = row.map((lines) => lines.map(({ text }) => text).join(''));
    const shift = shiftOf(words, columns, texts);
    return row.map((lines, c) => ({ row: r, column: c + shift, rowspan: 1, colspan: 1, lines: [...lines] }));
  });
  return { taken, grid: { rows: joined.length, columns, cells } };
}

/** Three or more rows of three or more short cells each: a table whatever its words are. */
const isEven = (rows: readonly string[][]): boolean =>
  rows.length > 2 &&
  rows[0].length > 2 &&
  rows.every((row) => row.length === rows[0].length) &&
  rows[0].every((cell) => cell !== '' && cell.length <= 16 && !/[。；：:]/.test(cell) && !isFigureCell(cell));

/** How many lines belong to one table: rows with tabs, and labels that stand alone between two of them. */
function countRows(lines: readonly Passage[]): number {
  let taken = 0;
  for (let i = 0; i < lines.length; i++) {
    const hasTab = lines[i].text.includes('\t');
    const isLabel = taken > 0 && label.test(lines[i].text) && !caption.test(lines[i].text);
    const [name] = i > 0 ? lines[i - 1].text.split('\t') : [null];
    const isRest = taken > 1 && !hasTab && (isBound(lines[i].text) || goesOnIn(lines[i].text, name, null) === 'above');
    if (!hasTab && !isRest && !(isLabel && isBodyRow(lines[i + 1]))) break;
    taken = i + 1;
  }
  return taken;
}

/** True for a row with figures and no heads. */
function isBodyRow(line: Passage | undefined): boolean {
  const cells = line?.text.split('\t') ?? [];
  return cells.length > 2 && cells.some((cell) => isFigureCell(cell) || isNone(cell)) && cells.filter((cell) => headKind(cell)).length < 2;
}

/** Rows without the columns at the left and right that are empty in all of them. */
function withoutEmptyEnds(rows: readonly Passage[][]): Passage[][] {
  const wide = rows.filter(({ length }) => length > 1);
  const lead = Math.min(...wide.map((row) => row.findIndex(({ text }) => text !== '')));
  const width = Math.max(...wide.map((row) => row.findLastIndex(({ text }) => text !== '') + 1));
  return rows.map((row) => (row.length > 1 ? row.slice(Math.max(lead, 0), Math.max(width, 1)) : row));
}

/** How far to the right a short row stands: its first cells are left out where the cell above goes on, its last where they are empty. */
function shiftOf(row: readonly string[], columns: number, rows: readonly string[][]): number {
  const room = columns - row.length;
  if (room <= 0) return 0;
  const full = rows.slice(1).filter(({ length }) => length === columns);
  const fits = (shift: number): number =>
    row.filter((cell, c) => {
      const holds = full.filter((other) => isFigureCell(other[c + shift]) || isNone(other[c + shift])).length * 2 > full.length;
      return cell !== '' && (isFigureCell(cell) || isNone(cell)) === holds;
    }).length;
  return fits(room) > fits(0) ? room : 0;
}
