import type { SchemaElement } from 'hyparquet';
import type { Value } from '../../model/schema.ts';
import type { Column } from '../shape.ts';
import { sqlName } from '../sqlite.ts';

/** What of a column's type is said where its values stand; a list has its words one level down. */
type Leaf = Pick<SchemaElement, 'type' | 'converted_type'>;

const text: Leaf = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };

/** Types of Parquet that DuckDB, Arrow and pandas read as what they are: text, days, lists of text; `json` is JSON text, since its records are of many shapes. */
const leaves: Record<Column['type'], Leaf> = {
  text,
  url: text,
  list: text,
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** A column in the schema of a file, parents before children: a list takes three elements, as the format wants. Names are those of the database. */
export function elementsOfColumn({ name, type, isRequired }: Column): SchemaElement[] {
  const repetition_type = isRequired ? 'REQUIRED' : 'OPTIONAL';
  if (type !== 'list') return [{ name: sqlName(name), repetition_type, ...leaves[type] }];
  return [
    { name: sqlName(name), repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...leaves.list },
  ];
}

/** A value as the writer takes it: a day as a date, everything else as it is. Throws where a whole number is none, or too large for its column. */
export function storedValue(value: Value, { name, type }: Column): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'date' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
  if (type === 'integer' && (typeof value !== 'number' || (value | 0) !== value))
    throw new Error(`"${JSON.stringify(value)}" is no whole number that the column "${name}" can hold in Parquet. Change the shape.`);
  return value;
}
