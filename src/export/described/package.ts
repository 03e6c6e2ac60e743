import { fieldWords } from '../../strings/field-words.ts';
import { words } from '../../strings/languages.ts';
import { codebook, type Entry, meaningOf } from '../codebook.ts';
import { type Column, isPrimary, type Shape, wholeLinks } from '../shape.ts';

/** What of the site stands in the descriptor. */
export interface Described {
  release: string;
  /** The day of the release; null before there is one. */
  releasedOn: string | null;
  schemaVersion: string;
  /** The address of the dataset's page. */
  homepage: string;
  /** The plans' titles and addresses. */
  sources: { title: string; path: string }[];
  /** Bytes and SHA-256 of each table's CSV, by the table's name. */
  files: ReadonlyMap<string, { bytes: number; hash: string }>;
}

/** The standard has a type `list`; the profile it publishes (2.0) refuses it. So lists are strings here, with their delimiter beside. */
const types: Record<Column['type'], object> = {
  text: { type: 'string' },
  url: { type: 'string', format: 'uri' },
  date: { type: 'date' },
  list: { type: 'string', delimiter: ';' },
  json: { type: 'array' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  number: { type: 'number' },
};

const about = (text: Pick<Entry, 'aboutZh' | 'aboutEn'>): string => `${text.aboutZh}\n\n${text.aboutEn}`;

/** A column as a field of a Table Schema; `unit` is ours: a unit, or the name of the column that holds it. */
function fieldOf(entry: Entry, values: readonly string[] | undefined): object {
  const named = (value: string) => {
    const meaning = meaningOf(entry.table, entry.name, value);
    return { value, label: meaning.zh === value ? value : `${meaning.zh} / ${meaning.en}` };
  };
  const constraints = { ...(entry.required && { required: true }), ...(values && { enum: values }) };
  return {
    name: entry.name,
    title: `${entry.zh} / ${entry.en}`,
    description: about(entry),
    ...types[entry.type],
    ...(entry.unit !== null && { unit: entry.unit }),
    ...(values && { categories: values.map(named) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const schemaOf = (shape: Shape, entries: readonly Entry[]): object => ({
  fields: entries.map((entry, i) => fieldOf(entry, shape.columns[i].values)),
  missingValues: [''],
  ...(isPrimary(shape) ? { primaryKey: shape.key } : { uniqueKeys: [shape.key] }),
  ...(wholeLinks(shape).length > 0 && {
    foreignKeys: wholeLinks(shape).map(({ columns, table, to }) => ({
      fields: columns,
      reference: { ...(table !== shape.name && { resource: table }), fields: to },
    })),
  }),
});

const namesOf = (name: string): { title: string; description: string } => {
  const zhWords: Readonly<Record<string, readonly [string, string]>> = fieldWords.zh.tables;
  const enWords: Readonly<Record<string, readonly [string, string]>> = fieldWords.en.tables;
  const [zhTitle, zhAbout] = zhWords[name] ?? [name, ''];
  const [enTitle, enAbout] = enWords[name] ?? [name, ''];
  return { title: `${zhTitle} / ${enTitle}`, description: `${zhAbout}\n\n${enAbout}` };
};

/** The dataset's descriptor, a Data Package 2.0: every CSV with its columns, types, units, keys and checksum. */
export function packageOf(shapes: readonly Shape[], { release, releasedOn, schemaVersion, homepage, sources, files }: Described): object {
  const entries = Map.groupBy(codebook(shapes, {}), ({ table }) => table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duizhao',
    title: '规划对照 / Duizhao',
    description: 'Chinese government plans: their texts, every number in them, and what they name.',
    homepage,
    version: release,
    ...(releasedOn !== null && { created: `${releasedOn}T00:00:00Z` }),
    contributors: [{ title: words('zh-CN').cite.site, roles: ['creator'] }],
    schemaVersion,
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    sources,
    resources: shapes.map((shape) => {
      const { bytes, hash } = files.get(shape.name) ?? { bytes: 0, hash: '' };
      return {
        name: shape.name,
        type: 'table',
        path: `${shape.name}.csv`,
        ...namesOf(shape.name),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { lineTerminator: '\r\n' },
        bytes,
        hash: `sha256:${hash}`,
        schema: schemaOf(shape, entries.get(shape.name) ?? []),
      };
    }),
  };
}
