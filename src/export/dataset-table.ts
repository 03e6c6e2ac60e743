import type { Row, Value } from '../model/schema.ts';
import { flat } from './flat.ts';
import type { Shape } from './shape.ts';

/** A table of the dataset with its rows. */
export interface Table {
  shape: Shape;
  rows: readonly Row[];
}

/** The values of every row, in the order of the shape's columns; null for what a row hasn't got. */
export const valuesOf = ({ shape, rows }: Table): Value[][] =>
  rows.map((row) => {
    const fields = flat(row);
    return shape.columns.map(({ name }) => fields[name] ?? null);
  });
