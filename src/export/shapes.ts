import { benchShapes } from './shapes-bench.ts';
import type { Head } from './csv.ts';
import { figureShapes } from './shapes-figures.ts';
import { textShapes } from './shapes-text.ts';
import { wordShapes } from './shapes-words.ts';
import { type Shape, shapeOf } from './shape.ts';

/** The codebook as a table: a row for every column of every table. */
const columns = shapeOf('columns', {
  key: 'table name',
  columns: `table! name! zh! en! type! required:boolean! unit values:list references
    aboutZh! aboutEn! checked:integer agreed:integer`,
});

/** Every table of the dataset, in the order in which the page lists them; a table names only tables of this list. */
export const shapes: readonly Shape[] = [...figureShapes, ...textShapes, ...wordShapes, ...benchShapes, columns];

/** The shape of a table. */
export function shapeNamed(name: string): Shape {
  const shape = shapes.find((each) => each.name === name);
  if (!shape) throw new Error(`src/export/shapes.ts: there is no table "${name}".`);
  return shape;
}

/** The columns of a table, under their own names or those that `nameOf` gives them. */
export const headsOf = (table: string, nameOf: (column: string) => string = (column) => column): Head[] =>
  shapeNamed(table).columns.map(({ name, type }) => ({ name, head: nameOf(name), type }));
