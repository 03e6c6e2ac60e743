import { cite } from './cite-words.ts';
import { risFields } from './engine.ts';
import { guard, slot } from './guard.ts';
import { cited, editionOf, fileItem, languageOf, remarksOf } from './item.ts';
import type { CiteRecord } from './record.ts';

/** How LaTeX spells what would be a command of its own. Braces have names, since BibTeX counts even escaped ones. */
export const latex: Record<string, string> = {
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** Where the line with the day of reading goes: empty until a page fills it in. */
const read = slot('accessed', '');

/** The day a document is of, for biblatex and for the older styles, which know no `date`. An editor's day is in the note alone. */
function datesOf({ issued }: CiteRecord): Record<string, string> {
  if (issued === null || issued.byEditor) return {};
  const [year = '', month, day] = issued.text.split('-');
  return { date: issued.text, year, month: String(Number(month)), day: String(Number(day)) };
}

/**
 * The fields of a plan: a report of its issuer's, the one type that biber, bibutils, pandoc and Zotero all know with a number. Its
 * place stands in `pages`, and in the note for those that give a report none.
 */
function planFields(record: CiteRecord): Record<string, string> {
  const { author, number, where } = record;
  const place = where === null ? null : slot('where', guard(where));
  return {
    type: cite.documentType,
    ...(number !== null && { number: guard(number) }),
    ...(author && { institution: `{${guard(cited(author))}}` }),
    ...(place !== null && { pages: place }),
    note: [...(place === null ? [] : [place]), editionOf(record), ...remarksOf(record)].join('；'),
  };
}

/** A page of ours, and the data set: Zotero drops entries of the type `dataset`. */
function ownFields(record: CiteRecord): Record<string, string> {
  const isData = record.kind === 'dataset';
  return { ...(isData && { version: record.release }), note: [...(isData ? [cite.dataType] : []), editionOf(record)].join('；') };
}

/** BibTeX. What each reader keeps of it is a table in src/README.md. */
export function bibtexOf(record: CiteRecord): string {
  const { kind, author, title, key, url } = record;
  const fields = {
    ...(author && { author: `{${guard(cited(author))}}` }),
    title: guard(cited(title)),
    ...datesOf(record),
    ...(kind === 'plan' ? planFields(record) : ownFields(record)),
    url: slot('url', url),
    langid: languageOf(record) === 'en' ? 'english' : 'chinese',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${kind === 'plan' ? 'techreport' : 'online'}{${slot('key', key)},\n${lines.join('')}${read}}`;
}

/** The tag by which Zotero and EndNote know the number of a statute. */
const statute = { TY: 'STAT', number: 'M1' };

/** RIS. A line a field, however long: wrapped lines come back with their addresses broken. */
export function risOf(record: CiteRecord): string {
  const item = fileItem(record);
  const { SN, ...given } = risFields(item);
  const isPlan = record.kind === 'plan';
  const fields: Record<string, string | string[]> = {
    ...given,
    ...(isPlan && { TY: statute.TY }),
    ...(isPlan && SN !== undefined && { [statute.number]: SN }),
    ...(item.section !== undefined && { SE: item.section }),
    ID: slot('key', record.key),
  };
  const order = ['TY', 'AU', 'TI', 'M1', 'DA', 'PY', 'SE', 'ET', 'PB', 'UR', 'LA', 'N1', 'ID'];
  const lines = Object.entries(fields)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}\n`));
  return `${lines.join('')}${read}ER  - `;
}

/** CSL-JSON as Zotero and pandoc import it. The note's first line tells Zotero that a statute is no law but a regulation. */
export function cslJsonOf(record: CiteRecord): string {
  const item = fileItem(record);
  const notes = [...(record.kind === 'plan' ? ['type: regulation'] : []), editionOf(record), ...remarksOf(record)];
  const parts = { ...item, id: slot('key', record.key), note: notes.join('\n') };
  const lines = Object.entries(parts).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}${read}\n  }\n]`;
}
