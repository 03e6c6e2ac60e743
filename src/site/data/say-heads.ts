import { zhHead } from '../../export/codebook.ts';
import type { Head } from '../../export/csv.ts';
import { shapeNamed } from '../../export/shapes.ts';
import type { Words } from '../../strings/languages.ts';

/** The head of a column of a page's file: that of the first table of the dataset that has the column, else its own word. */
function headOf(name: string, tables: readonly string[], own: Readonly<Record<string, string>>): string {
  const table = tables.find((each) => shapeNamed(each).columns.some((column) => column.name === name));
  const head = table === undefined ? own[name] : zhHead(table, name);
  if (head === undefined) throw new Error(`src/site/data/zh-CN.ts: the column "${name}" has no head. Add it to viewHeads.`);
  return head;
}

/**
 * Chinese heads for the columns of a file that belongs to a page and is no table of the dataset; `tables` are those whose columns it has.
 * Throws where a column has no word.
 */
export const sayHeads = (columns: readonly Omit<Head, 'head'>[], tables: readonly string[], { data }: Words): Head[] =>
  columns.map((column) => ({ ...column, head: headOf(column.name, tables, data.viewHeads) }));
