/** What a column holds. `list` is a list of words, `json` a value with a shape of its own. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'url' | 'list' | 'json';

/** One column of a published table. */
export interface Column {
  /** The field's name in JSON; the names of nested fields are joined by a dot. */
  name: string;
  type: ColumnType;
  /** False where a row may have nothing here. */
  isRequired: boolean;
  /** The codes it may hold; open columns have none. */
  values?: readonly string[];
  /** What its numbers count, where that is the same in every row; the name of a column where a column says it. */
  unit?: string;
}

/** Columns of one table that name rows of another. */
export interface Link {
  columns: string[];
  table: string;
  to: string[];
}

/** One published table: its columns, what tells its rows apart, and where it leads. */
export interface Shape {
  name: string;
  key: string[];
  columns: Column[];
  links: Link[];
  /** True where the rows stand in plans/{plan}.json instead of a file of their own. */
  isInPlans: boolean;
}

const types: readonly string[] = ['text', 'integer', 'number', 'boolean', 'date', 'url', 'list', 'json'] satisfies ColumnType[];
const isType = (word: string): word is ColumnType => types.includes(word);

/** One column from the way shapes are written down: `year:integer`, and `!` at the end where every row has it. */
function columnOf(word: string, values: Record<string, readonly string[]>, units: Record<string, string>): Column {
  const [name, type = 'text'] = word.replace('!', '').split(':');
  if (!isType(type)) throw new Error(`src/export: the column "${word}" has an unknown type. Use one of ${types.join(', ')}.`);
  return {
    name,
    type,
    isRequired: word.endsWith('!'),
    ...(values[name] && { values: values[name] }),
    ...(units[name] && { unit: units[name] }),
  };
}

/** A link from the way shapes are written down: `plan block > blocks plan id`. */
function linkOf(text: string): Link {
  const [columns, [table, ...to]] = text.split(' > ').map((part) => part.split(' '));
  return { columns, table, to };
}

/** How a shape is written down. */
export interface Written {
  key: string;
  /** In words, or as the model has them. */
  columns: string | readonly Column[];
  links?: string[];
  values?: Record<string, readonly string[]>;
  units?: Record<string, string>;
  isInPlans?: boolean;
}

/** A table's shape. */
export const shapeOf = (name: string, { key, columns, links = [], values = {}, units = {}, isInPlans = false }: Written): Shape => ({
  name,
  key: key.split(' '),
  columns:
    typeof columns === 'string'
      ? columns
          .trim()
          .split(/\s+/)
          .map((word) => columnOf(word, values, units))
      : columns.map((column) => ({ ...column, ...(units[column.name] && { unit: units[column.name] }) })),
  links: links.map(linkOf),
  isInPlans,
});

/** True where every row has a value in every column of the key, as a primary key must. */
export const isPrimary = ({ key, columns }: Shape): boolean => columns.every(({ name, isRequired }) => isRequired || !key.includes(name));

/** The links that most formats can say: of several columns they want all filled, or none. `references` of the codebook has every one. */
export const wholeLinks = ({ links, columns }: Shape): Link[] =>
  links.filter((link) => link.columns.length === 1 || columns.every(({ name, isRequired }) => isRequired || !link.columns.includes(name)));
