import type { GridCell } from '../drawing/grid.ts';
import { boundAfter } from '../../../language/bounds.ts';
import type { Passage } from '../source/passage.ts';
import { headKind, type HeadKind, isFigureCell, isNone } from '../drawing/cell-form.ts';
import type { Written } from './pipes.ts';

/** The longest cell, and how many lines a table may have. */
const longest = 40;
const mostLines = 2000;

const unitCell = /^(?!.*\d{3})[^。，；]{1,10}$/;
const bindingCell = /^(?:预期|约束|指导|引导)性?(?:指标)?$/;
const bound = new RegExp(`^${boundAfter}$`);
const indexCell = /^\d{1,3}[.、]?$/;
const named = /[\u4e00-\u9fff].*[\u4e00-\u9fff]|[A-Za-z]{3}/;

const isName = (cell: string): boolean => named.test(cell) && !isFigureCell(cell) && !bindingCell.test(cell) && !bound.test(cell);

/** Whether a line can be a cell of a column, by what heads it. */
const cellFits: Record<HeadKind, (cell: string) => boolean> = {
  index: (cell) => indexCell.test(cell),
  measure: (cell) => isName(cell),
  unit: (cell) => (unitCell.test(cell) && !isFigureCell(cell)) || isNone(cell) || /^\/?\d*[万亿]?[^\d]{0,4}$/.test(cell),
  value: (cell) => isFigureCell(cell) || isNone(cell),
  binding: (cell) => bindingCell.test(cell) || isNone(cell),
  label: (cell) => !isFigureCell(cell) || isNone(cell),
};

/** A way to read some lines as a row: which columns they fill, one twice where its cell takes two lines. */
type Way = readonly number[];

/**
 * A table with one cell a line at the start of `lines`: a run of heads, one of them of figures, then rows of the same length. A cell that goes on
 * from above, or that is empty at a row's end, may be left out. Null where the lines are no such run.
 */
export function readCellLines(lines: readonly Passage[]): Written | null {
  const heads = readHeads(lines);
  if (!heads) return null;
  const texts = lines
    .slice(0, mostLines)
    .map(({ text }) => (text.length <= longest && !text.includes('\t') ? text.replace(/\s/g, '') : null));
  const rows = readBody(texts, heads);
  const whole = rows.filter(({ way }) => new Set(way).size === heads.length).length;
  if (heads.length > 2 ? whole < 1 && rows.length < 2 : whole < 2) return null;
  const all = [{ from: 0, way: heads.map((_, c) => c) }, ...rows];
  const cells = all.flatMap(({ from, way }, row) =>
    [...new Set(way)].map((column): GridCell => ({
      row,
      column,
      rowspan: 1,
      colspan: 1,
      lines: lines.slice(from, from + way.length).filter((_, i) => way[i] === column),
    })),
  );
  const last = all[all.length - 1];
  return { taken: last.from + last.way.length, grid: { rows: all.length, columns: heads.length, cells } };
}

/** The heads that a run of lines begins with: what is measured, then at least one column of figures. */
function readHeads(lines: readonly Passage[]): HeadKind[] | null {
  const heads: HeadKind[] = [];
  for (const { text } of lines) {
    const kind = headKind(text);
    if (!kind) break;
    heads.push(kind);
  }
  const opens = heads[0] === 'index' || heads[0] === 'measure';
  return opens && heads.includes('measure') && heads.includes('value') ? heads : null;
}

/** The rows below the heads: of all ways to cut the lines into rows, the one that takes most lines and leaves out fewest cells. */
function readBody(texts: readonly (string | null)[], heads: readonly HeadKind[]): { from: number; way: Way }[] {
  const ways = waysOf(heads);
  const best = new Array<{ score: number; way: Way | null }>(texts.length + 1).fill({ score: 0, way: null });
  for (let at = texts.length - 1; at >= heads.length; at--) {
    for (const way of ways) {
      const after = at + way.length;
      const isSecond = (i: number): boolean => i > 0 && way[i] === way[i - 1];
      const fitsAt = (column: number, i: number): boolean =>
        isSecond(i) ? goesOn(texts[at + i], heads[column]) : fits(texts[at + i], heads[column]);
      if (after > texts.length || !way.every(fitsAt)) continue;
      const twice = way.filter((_, i) => isSecond(i)).length;
      const score = best[after].score + way.length * 2 - (heads.length - way.length + twice) - 3 * twice;
      if (score > best[at].score) best[at] = { score, way };
    }
  }
  const rows: { from: number; way: Way }[] = [];
  let at = heads.length;
  for (let way = best[at]?.way; way; way = best[at]?.way) {
    rows.push({ from: at, way });
    at += way.length;
  }
  return rows;
}

const fits = (cell: string | null, head: HeadKind): boolean => cell !== null && cellFits[head](cell);

/** The second line of a cell: the rest of a name, or the bound of a figure. */
const goesOn = (line: string | null, head: HeadKind): boolean => line !== null && (head === 'value' ? bound.test(line) : isName(line));

/** All columns; or all but the first, where another names what is measured; or all but a last one of words. */
function waysOf(heads: readonly HeadKind[]): Way[] {
  const all = heads.map((_, c) => c);
  const second = heads[0] === 'measure' && heads.slice(1).includes('measure');
  const ends = /label|binding/.test(heads[heads.length - 1]);
  const ways = [all, ...(second ? [all.slice(1)] : []), ...(ends ? [all.slice(0, -1)] : []), ...(second && ends ? [all.slice(1, -1)] : [])];
  const twice = (way: Way): Way[] =>
    way.flatMap((column, i) => (/measure|value/.test(heads[column]) ? [[...way.slice(0, i + 1), ...way.slice(i)]] : []));
  return [...ways, ...ways.flatMap(twice)];
}
