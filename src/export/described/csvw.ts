import { fieldWords } from '../../strings/field-words.ts';
import type { Entry } from '../codebook.ts';
import { type Column, isPrimary, type Shape, wholeLinks } from '../shape.ts';

/** What of the site stands in the metadata. */
export interface CsvwAbout {
  release: string;
  /** The day of the release; null before there is one. */
  releasedOn: string | null;
  homepage: string;
  title: { zh: string; en: string };
  publisher: string;
}

/** Datatypes of CSV on the Web; a list is text whose parts are split. */
const datatypes: Record<Column['type'], object | string> = {
  text: 'string',
  url: 'anyURI',
  date: { base: 'date', format: 'yyyy-MM-dd' },
  list: 'string',
  json: 'json',
  integer: 'integer',
  boolean: { base: 'boolean', format: 'true|false' },
  number: 'number',
};

const escaped = (code: string): string => code.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Text that is one of several codes has them as a pattern. */
const datatypeOf = ({ type, values }: Column): object | string =>
  type === 'text' && values ? { base: 'string', format: values.map(escaped).join('|') } : datatypes[type];

/** A column: the field's name is both its name and the title that the file has, beside titles in words. */
const columnOf = (column: Column, { zh, en, aboutZh, aboutEn, unit }: Entry): object => ({
  name: column.name,
  titles: { und: column.name, zh, en },
  'dc:description': [
    { '@value': aboutZh, '@language': 'zh' },
    { '@value': aboutEn, '@language': 'en' },
  ],
  ...(unit !== null && { 'schema:unitText': unit }),
  datatype: datatypeOf(column),
  ...(column.type === 'list' && { separator: ';' }),
  ...(column.isRequired && { required: true }),
});

const schemaOf = (shape: Shape, entries: readonly Entry[]): object => ({
  columns: shape.columns.map((column, c) => columnOf(column, entries[c])),
  ...(isPrimary(shape) && { primaryKey: shape.key }),
  ...(wholeLinks(shape).length > 0 && {
    foreignKeys: wholeLinks(shape).map(({ columns, table, to }) => ({
      columnReference: columns,
      reference: { resource: `${table}.csv`, columnReference: to },
    })),
  }),
});

type Names = Readonly<Record<string, readonly [string, string]>>;

/** Words in both languages, the title of a table or what it holds. */
const inBoth = (name: string, part: 0 | 1): object[] => [
  { '@value': (fieldWords.zh.tables as Names)[name]?.[part] ?? name, '@language': 'zh' },
  { '@value': (fieldWords.en.tables as Names)[name]?.[part] ?? name, '@language': 'en' },
];

/** `csv-metadata.json`, where readers of CSV on the Web look for it beside any CSV: every table with columns, datatypes, titles in both languages and keys. */
export const csvwOf = (shapes: readonly Shape[], entries: ReadonlyMap<string, readonly Entry[]>, about: CsvwAbout): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
  'dc:title': [
    { '@value': about.title.zh, '@language': 'zh' },
    { '@value': about.title.en, '@language': 'en' },
  ],
  'dc:publisher': about.publisher,
  'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  'dc:hasVersion': about.release,
  ...(about.releasedOn !== null && { 'dc:issued': { '@value': about.releasedOn, '@type': 'xsd:date' } }),
  'dcat:landingPage': { '@id': about.homepage },
  // Said, since readers differ where it isn't: a tab at the end of a cell belongs to it.
  dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'], delimiter: ',', quoteChar: '"', doubleQuote: true, trim: false },
  tables: shapes.map((shape) => ({
    url: `${shape.name}.csv`,
    'dc:title': inBoth(shape.name, 0),
    'dc:description': inBoth(shape.name, 1),
    tableSchema: schemaOf(shape, entries.get(shape.name) ?? []),
  })),
});
