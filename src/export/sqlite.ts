import type { Value } from '../model/schema.ts';
import { type Column, isPrimary, type Link, type Shape } from './shape.ts';
import { type Table, valuesOf } from './dataset-table.ts';

/** What makes the database: statements before the rows, the rows, statements after. */
export interface Database {
  before: string[];
  /** Rows are made one at a time: all of a large corpus together would fill the memory. */
  inserts: { sql: string; rows: Iterable<(string | number | null)[]> }[];
  after: string[];
}

/** A name in SQL: dots and hyphens become underscores. */
export const sqlName = (name: string): string => name.replaceAll(/[.-]/g, '_');

const quoted = (name: string): string => `"${sqlName(name)}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(', ');
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const sqlTypes: Record<Column['type'], string> = {
  text: 'TEXT',
  url: 'TEXT',
  date: 'TEXT',
  list: 'TEXT',
  json: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};

function columnSql({ name, type, isRequired, values }: Column): string {
  const among = type === 'boolean' ? '0, 1' : values?.map(literal).join(', ');
  return `${quoted(name)} ${sqlTypes[type]}${isRequired ? ' NOT NULL' : ''}${among ? ` CHECK (${quoted(name)} IN (${among}))` : ''}`;
}

const linkSql = ({ columns, table, to }: Link): string => `FOREIGN KEY (${listed(columns)}) REFERENCES ${quoted(table)} (${listed(to)})`;

/** Blocks are searched by row number, which must not change when somebody packs the database: so it is a column of its own. */
const isSearched = ({ name }: Shape): boolean => name === 'blocks';

/** The columns by which other tables name rows of this one, where they aren't its key. */
function namedBy({ name, key }: Shape, shapes: readonly Shape[]): string[][] {
  const to = shapes.flatMap(({ links }) => links.filter(({ table }) => table === name).map((link) => link.to));
  return [...new Map(to.map((columns) => [columns.join(' '), columns])).values()].filter((columns) => columns.join(' ') !== key.join(' '));
}

function tableSql(shape: Shape, shapes: readonly Shape[]): string {
  const keySql = `${isSearched(shape) || !isPrimary(shape) ? 'UNIQUE' : 'PRIMARY KEY'} (${listed(shape.key)})`;
  const parts = [
    ...(isSearched(shape) ? ['"rowid" INTEGER PRIMARY KEY'] : []),
    ...shape.columns.map(columnSql),
    keySql,
    ...namedBy(shape, shapes).map((columns) => `UNIQUE (${listed(columns)})`),
    ...shape.links.map(linkSql),
  ];
  return `CREATE TABLE ${quoted(shape.name)} (\n  ${parts.join(',\n  ')}\n)`;
}

/** A value as SQLite keeps it: truth as 1 and 0, lists as JSON, which json_each reads. */
function bound(value: Value): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function* boundRows(table: Table): Generator<(string | number | null)[]> {
  for (const row of valuesOf(table)) yield row.map(bound);
}

const indexSql = ({ name, links, key }: Shape): string[] =>
  links
    .filter(({ columns }) => columns.join(' ') !== key.slice(0, columns.length).join(' '))
    .map(({ columns }) => `CREATE INDEX ${quoted(`${name} by ${columns.join(' and ')}`)} ON ${quoted(name)} (${listed(columns)})`);

/** FTS5 with trigrams: its other tokenizers find no Chinese. Datasette sees by `content="blocks"` that blocks can be searched. */
const search = [
  `CREATE VIRTUAL TABLE "blocks_fts" USING fts5("text", content="blocks", tokenize="trigram")`,
  `INSERT INTO "blocks_fts" ("blocks_fts") VALUES ('rebuild')`,
];

/** Tables as an SQLite database with foreign keys and a full-text index of the blocks; `about` says what it is. */
export function databaseOf(tables: readonly Table[], about: Readonly<Record<string, string>>): Database {
  const shapes = tables.map(({ shape }) => shape);
  const inserts = tables.map((table) => ({
    sql: `INSERT INTO ${quoted(table.shape.name)} (${listed(table.shape.columns.map(({ name }) => name))}) VALUES (${table.shape.columns.map(() => '?').join(', ')})`,
    rows: boundRows(table),
  }));
  const aboutRows: Database['inserts'][number] = {
    sql: 'INSERT INTO "about" ("name", "value") VALUES (?, ?)',
    rows: Object.entries(about),
  };
  return {
    before: [
      'CREATE TABLE "about" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL)',
      ...shapes.map((shape) => tableSql(shape, shapes)),
    ],
    inserts: [aboutRows, ...inserts],
    after: [...shapes.flatMap(indexSql), ...(shapes.some(isSearched) ? search : [])],
  };
}
