import type { GridCell } from '../drawing/grid.ts';
import { headKind, isFigureCell, isNone } from '../drawing/cell-form.ts';
import { type Passage, slice, trim } from '../source/passage.ts';
import type { Written } from './pipes.ts';
import { goesOnIn } from './wrapped-cells.ts';

/** What parts the cells of a row where nothing is drawn. */
export const spaces = /[ \u3000]+/g;
/** The same, but for the space between groups of three digits: 8 600. */
const outsideNumbers = /(?<!(?:^|[ \u3000])\d{1,3}) +|[ \u3000]+(?!\d{3}(?!\d))|\u3000+/g;
export const commas = /[,，]/g;

/** The longest line that is a label over the rows below it. */
const longestLabel = 24;

/** The fewest heads that are known as such. */
const fewest = 2;

const cellsOf = (line: Passage, mark: RegExp): Passage[] => {
  const cuts = [...line.text.matchAll(mark)];
  const starts = [0, ...cuts.map(({ 0: found, index }) => index + found.length)];
  return starts.map((from, i) => trim(slice(line, from, cuts[i]?.index ?? line.text.length)));
};

const isFigure = ({ text }: Passage): boolean => isFigureCell(text) || isNone(text);

/** A goal without a figure: 基本消除, 持续改善, 完成上级下达任务. */
const inWords = ({ text }: Passage): boolean => /^[\u4e00-\u9fff]{2,12}$/.test(text) && headKind(text) === null;

/** True for a line of heads: all short, two of them known and one of them of figures. */
export function opensWithHeads(line: string, mark: RegExp): boolean {
  const heads = line.split(mark);
  if (heads.length < fewest || heads.some((head) => head.length > 16 || /[。；：，、]/.test(head) || isFigureCell(head))) return false;
  const known = heads.map(headKind).filter((kind) => kind !== null);
  return known.length >= fewest && known.length * 2 >= heads.length && known.includes('value');
}

/** A table whose cells commas part, as data are written out, at the start of `lines`; null where the rows don't have as many cells as the heads. */
export function readCommas(lines: readonly Passage[]): Written | null {
  const head = cellsOf(lines[0], commas);
  const rows = [head];
  for (const line of lines.slice(1)) {
    const row = cellsOf(line, commas);
    if (row.length !== head.length || !row.slice(1).some(isFigure) || /[。；]/.test(line.text)) break;
    rows.push(row);
  }
  return rows.length > 1
    ? writtenOf(
        rows.map((row) => row.map((cell) => [cell])),
        rows.length,
      )
    : null;
}

/** A table whose cells single spaces part, as the text of a PDF has them, at the start of `lines`; null where no row follows the heads. */
export function readSpaced(lines: readonly Passage[]): Written | null {
  const head = cellsOf(lines[0], spaces);
  const kinds = head.map(({ text }) => headKind(text));
  const rows: Passage[][][] = [head.map((cell) => [cell])];
  const name = Math.max(kinds.indexOf('measure'), 0);
  let before: Passage[] = [];
  let taken = 1;
  for (let i = 1; i < lines.length; i++) {
    const row = rowUnder(lines[i], kinds, name);
    if (row) {
      row[name] = [...before, ...row[name]];
      before = [];
      rows.push(row);
      taken = i + 1;
      continue;
    }
    const next = lines[i + 1] && rowUnder(lines[i + 1], kinds, name);
    const last = rows.length > 1 && rows[rows.length - 1].length > 1 ? rows[rows.length - 1] : null;
    const wordsOf = (cells: Passage[]) => cells.map(({ text }) => text).join('');
    const goesOn = / |[。；]/.test(lines[i].text)
      ? null
      : goesOnIn(lines[i].text, last && wordsOf(last[name]), next ? wordsOf(next[name]) : null);
    if (goesOn === 'above' && last) {
      last[name] = [...last[name], lines[i]];
      taken = i + 1;
    } else if (goesOn === 'below') before = [lines[i]];
    else if (next && !/[ 。；，、：]/.test(lines[i].text) && lines[i].text.length <= longestLabel) rows.push([[lines[i]]]);
    else break;
  }
  while (rows[rows.length - 1].length === 1) rows.pop();
  return rows.length > 1 ? writtenOf(rows, taken) : null;
}

/** A line as a row under the heads, its digits in groups of three where that gives as many cells as there are heads. */
function rowUnder(line: Passage, kinds: readonly ReturnType<typeof headKind>[], name: number): Passage[][] | null {
  const cells = cellsOf(line, spaces);
  const whole = cells.length > kinds.length ? cellsOf(line, outsideNumbers) : cells;
  return (whole.length === kinds.length ? fitted(whole, kinds, name) : null) ?? fitted(cells, kinds, name);
}

/** A line's cells put under the heads: what is more goes into the name, what is less is the first or the last cell; null for no row. */
function fitted(cells: readonly Passage[], kinds: readonly ReturnType<typeof headKind>[], name: number): Passage[][] | null {
  if (cells.length < 2 || cells.some(({ text }) => /[。；]/.test(text))) return null;
  const isWhole = cells.length === kinds.length;
  // Beside figures a goal may stand in words: 基本消除.
  const holds = (cell: Passage[]): boolean =>
    cell.length === 0 || (cell.length === 1 && (isFigure(cell[0]) || (isWhole && inWords(cell[0]))));
  const fits = (row: Passage[][]): boolean =>
    kinds.every((kind, c) => kind !== 'value' || holds(row[c])) &&
    kinds.some((kind, c) => kind === 'value' && row[c].length === 1 && isFigure(row[c][0])) &&
    row.some((cell, c) => (c === name || kinds[c] === 'measure') && cell.length > 0);
  // Of two ways the one that puts no figure where a name stands: 渔港 1 2 under 类别 指标 2020年 2025年.
  const strays = (row: Passage[][]): number => kinds.filter((kind, c) => kind === 'measure' && row[c].some(isFigure)).length;
  const room = kinds.length - cells.length;
  const one = cells.map((cell) => [cell]);
  const ways: Passage[][][] =
    room <= 0
      ? [[...one.slice(0, name), cells.slice(name, name + 1 - room), ...one.slice(name + 1 - room)]]
      : [
          [...one, ...Array.from({ length: room }, () => [])],
          [...Array.from({ length: room }, () => []), ...one],
        ];
  return ways.filter(fits).toSorted((a, b) => strays(a) - strays(b))[0] ?? null;
}

function writtenOf(rows: readonly (readonly (readonly Passage[])[])[], taken: number): Written {
  const columns = Math.max(...rows.map(({ length }) => length));
  const cells = rows.flatMap((row, r) => {
    const colspan = row.length === 1 ? columns : 1;
    return row.map((lines, c): GridCell => ({ row: r, column: c, rowspan: 1, colspan, lines: [...lines] }));
  });
  return { taken, grid: { rows: rows.length, columns, cells } };
}
