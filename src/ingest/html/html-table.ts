import type { TableCell } from '../source/pipe-table.ts';
import type { SourceLine } from '../source/segment.ts';
import { rowsOf } from './content.ts';
import { attribute, type HtmlElement } from './tree.ts';

/** Widest span that is believed. */
const widest = 60;

const spanOf = (cell: HtmlElement, name: string): number =>
  Math.min(widest, Math.max(1, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1));

const isHead = (cell: HtmlElement): boolean =>
  cell.tagName === 'th' || (cell.parentNode !== null && 'tagName' in cell.parentNode && cell.parentNode.parentNode?.nodeName === 'thead');

/** The cells of a table at their places in its grid, as the HTML standard lays them out. */
export function tableCells(table: HtmlElement, linesOf: (cell: HtmlElement) => SourceLine[]): TableCell[] {
  const rows = rowsOf(table);
  const taken: Set<number>[] = rows.map(() => new Set());
  return rows.flatMap((row, r) => {
    let column = 0;
    return row.map((cell): TableCell => {
      while (taken[r].has(column)) column++;
      const [rowspan, colspan] = [Math.min(spanOf(cell, 'rowspan'), rows.length - r), spanOf(cell, 'colspan')];
      for (let down = r; down < r + rowspan; down++) for (let across = 0; across < colspan; across++) taken[down].add(column + across);
      return { row: r, column, rowspan, colspan, lines: linesOf(cell), head: isHead(cell) };
    });
  });
}
