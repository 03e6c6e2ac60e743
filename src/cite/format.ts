import { inText, listed } from './engine.ts';
import { bibtexOf, cslJsonOf, latex, risOf } from './files.ts';
import { blankTitle, fill, guard, type Piece, piecesOf, unguard } from './guard.ts';
import { apaItem, chineseItem } from './item.ts';
import type { CiteRecord } from './record.ts';

/** The formats of a citation, the standard's first. */
export const formats = ['gbt7714-2025', 'gbt7714-2025-author-date', 'gbt7714-2015', 'apa', 'bibtex', 'ris', 'csl-json', 'short'] as const;
export type Format = (typeof formats)[number];

/** Formats of files: they keep their lines. */
export const isFile = (format: Format): boolean => format === 'bibtex' || format === 'ris' || format === 'csl-json';

const write: Record<Format, (record: CiteRecord) => string> = {
  'gbt7714-2025': (record) => listed(chineseItem(record), 'gbt7714-2025'),
  'gbt7714-2025-author-date': (record) => listed(chineseItem(record), 'gbt7714-2025-author-date'),
  'gbt7714-2015': (record) => listed(chineseItem(record), 'gbt7714-2015'),
  apa: (record) => listed(apaItem(record), 'apa'),
  bibtex: bibtexOf,
  ris: risOf,
  'csl-json': cslJsonOf,
  short: (record) => inText(chineseItem(record)),
};

/** How a format spells the characters that mean something else to it. */
const spell: Partial<Record<Format, (character: string) => string>> = {
  bibtex: (character) => latex[character] ?? character,
  'csl-json': (character) => JSON.stringify(character).slice(1, -1),
};

const written = new Map<string, string>();

/** A record with everything blank that its neighbours have otherwise: the pages of a plan, and pages of our own, are formatted once. */
const blank = (record: CiteRecord): CiteRecord => ({
  ...record,
  key: 'key',
  url: 'https://duizhao.invalid/',
  where: record.where === null ? null : 'where',
  whereHere: undefined,
  title: record.kind === 'page' ? { text: blankTitle, byEditor: false } : record.title,
  plan: null,
  quote: null,
});

/** True of what is written in the language of the page. */
const isOwn = (format: Format): boolean => format === 'apa';

/** A citation in one format, in pieces: some can be filled in by the page that shows it. */
export function formatted(record: CiteRecord, format: Format): Piece[] {
  const common = blank(record);
  const name = `${format} ${JSON.stringify(common)}`;
  const text = written.get(name) ?? write[format](common);
  written.set(name, text);
  const { key, url, title } = record;
  const where = isOwn(format) ? (record.whereHere ?? record.where) : record.where;
  const own = fill(text.replaceAll(blankTitle, guard(title.text)), { key, url, ...(where !== null && { where: guard(where) }) });
  return piecesOf(unguard(own, spell[format]));
}
