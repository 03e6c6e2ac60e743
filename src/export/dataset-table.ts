import type { Row, Value } from '../model/schema.ts';
import { flat } from './flat.ts';
import type { Shape } from './shape.ts';

/** A table of the dataset with its rows. */
export interface Table {
  shape: Shape;
  rows: readonly Row[];
}

/** The values of every row, in the order of the shape's columns; null for what a row hasn't got. Made row by row. */
export function* valuesOf({ shape, rows }: Table): Generator<Value[]> {
  for (const row of rows) {
    const fields = flat(row);
    yield shape.columns.map(({ name }) => fields[name] ?? null);
  }
}
