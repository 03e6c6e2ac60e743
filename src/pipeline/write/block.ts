import type { Block, Cell } from '../../model/block.ts';
import type { Correction } from '../../model/correction.ts';
import { blockOffsets } from '../../model/offset.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { escapeText } from './escape.ts';

/** Markdown that is written in a block's text in place of its characters from `from` to `to`; none where both are one. Indices are the text's. */
export interface Insert {
  from: number;
  to: number;
  markdown: string;
}

/** Targets and baselines, each a link to its file. */
export function quantityLinks(block: Block, quantities: readonly ReadQuantity[]): Insert[] {
  const { range } = blockOffsets(block.text);
  return quantities.map(({ id, at }) => {
    const [from, to] = range(at);
    return { from, to, markdown: `[${escapePart(block.text.slice(from, to), 1)}](../../targets/${id}.md)` };
  });
}

/** The readings of misprints, each a link to the list of corrections: 铜铁产业〔钢铁产业〕. */
export function readings(plan: string, block: Block, corrections: readonly Correction[]): Insert[] {
  const { range } = blockOffsets(block.text);
  return corrections.map(({ at, span, corr, reason }) => {
    const [, end] = range(at);
    const markdown = `[〔${escapeText(corr)}〕](../../../seeds/plans/${plan}.yml#${span.start} "${title(corr, reason)}")`;
    return { from: end, to: end, markdown };
  });
}

const title = (corr: string, reason: string): string => escapeText(`原文如此，疑为〔${corr}〕：${reason}`).replace(/"/g, '\\"');

/** A piece of a block's text from `start`, escaped, with the inserts that stand in it. */
function inline(text: string, start: number, inserts: readonly Insert[]): string {
  let markdown = '';
  let from = 0;
  const inside = inserts.filter((insert) => insert.from >= start && insert.to <= start + text.length);
  for (const insert of inside.sort((a, b) => a.from - b.from || a.to - b.to)) {
    // The reading of a misprint inside a number follows the number's link: a link holds no other.
    const at = Math.max(from, insert.from - start);
    markdown += escapePart(text.slice(from, at), from) + insert.markdown;
    from = Math.max(from, insert.to - start);
  }
  return markdown + escapePart(text.slice(from), from);
}

/** Only what opens the line can be read as a list or a heading. */
const escapePart = (text: string, from: number): string => (from === 0 ? escapeText(text) : escapeText(`x${text}`).slice(1));

/** How a block is written: heading depth (0: none), and the class that says what else it is. */
export interface Shape {
  depth: number;
  className: string | null;
}

/** One block as Markdown, its address at its end. */
export function writeBlock(block: Block, { depth, className }: Shape, inserts: readonly Insert[]): string {
  if (block.rows) return writeTable(block, inserts);
  const heads = block.heads ? ` heads=${block.heads.map(({ at }) => at.join('-')).join(',')}` : '';
  const mark = depth > 0 ? `${'#'.repeat(Math.min(depth, 6))} ` : '';
  return `${mark}${inline(block.text, 0, inserts)} {#${block.id}${className ? ` .${className}` : ''}${heads}}`;
}

/** A table as a pipe table: `^^` a cell that goes on from above, `<<` one that goes on from the left. */
function writeTable(block: Block, inserts: readonly Insert[]): string {
  const rows = block.rows ?? [];
  const width = rows[0].reduce((sum, cell) => sum + cell.colspan, 0);
  const grid: (string | undefined)[][] = rows.map(() => new Array<string | undefined>(width).fill(undefined));
  let start = 0;
  rows.forEach((row, r) => {
    for (const cell of row) {
      const column = grid[r].findIndex((taken) => taken === undefined);
      fill(grid, r, column, cell, inline(cell.text, start, inserts));
      start += cell.text.length + 1;
    }
  });
  const lines = grid.map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`);
  const rule = `|${' --- |'.repeat(width)}`;
  return [lines[0], rule, ...lines.slice(1), '', `{#${block.id} ${tableMarks(rows)}}`].join('\n');
}

function fill(grid: (string | undefined)[][], row: number, column: number, cell: Cell, markdown: string): void {
  if (column < 0) return;
  for (let r = row; r < Math.min(row + cell.rowspan, grid.length); r++) {
    for (let c = column; c < Math.min(column + cell.colspan, grid[r].length); c++) {
      grid[r][c] = r === row && c === column ? markdown : c > column ? '<<' : '^^';
    }
  }
}

/** Which rows are heads, and how many columns at the left are. */
function tableMarks(rows: Cell[][]): string {
  const first = headRowsFirst(rows);
  const isHead = (row: Cell[], r: number) => row.every((cell) => cell.header) && (r < first || sameText(row, rows[0]));
  const headRows = rows.flatMap((row, r) => (isHead(row, r) ? [r + 1] : []));
  const body = rows.find((row) => row.some((cell) => !cell.header));
  const headColumns = body ? body.filter((cell) => cell.header).length : 0;
  return `header-rows=${headRows.join(',')} header-columns=${headColumns}`;
}

/** How many rows at the top are heads. A row under the first that is one cell over all columns is a label of those below. */
function headRowsFirst(rows: readonly Cell[][]): number {
  const width = rows[0].reduce((sum, cell) => sum + cell.colspan, 0);
  const end = rows.findIndex((row, r) => r > 0 && (row.some((cell) => !cell.header) || (row.length === 1 && row[0].colspan === width)));
  return end < 0 ? 1 : end;
}

const sameText = (a: Cell[], b: Cell[]): boolean => a.length === b.length && a.every((cell, i) => cell.text === b[i].text);
