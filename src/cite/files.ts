import type { CSL } from '@citation-js/core';
import { cite } from './cite-words.ts';
import { bibFields, risFields } from './engine.ts';
import { slot } from './guard.ts';
import { editionOf, fileItem, remarksOf } from './item.ts';
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

/** A day that stands for the reader's until that is known; no document is of that day. */
const someDay = { 'date-parts': [[1583, 10, 15]] } as CSL['accessed'];
const accessed = slot('accessed', cite.accessed);

/** BibTeX, with the fields of biblatex and the year for older styles. */
export function bibtexOf(record: CiteRecord): string {
  const { section, ...item } = fileItem(record);
  const { type, properties } = bibFields({ ...item, page: section, accessed: someDay });
  const { date, ...others } = properties;
  const fields = { ...others, ...(date && { date, year: date.slice(0, 4) }), urldate: accessed };
  const order = ['author', 'title', 'number', 'date', 'year', 'pages', 'version', 'publisher', 'url', 'urldate', 'language', 'note'];
  const lines = Object.entries(fields)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${slot('key', record.key)},\n${lines.join('')}}`;
}

/** The tag by which Zotero and EndNote know the number of a statute. */
const statute = { TY: 'STAT', number: 'M1' };

/** RIS. A line a field, however long: wrapped lines come back with their addresses broken. */
export function risOf(record: CiteRecord): string {
  const item = fileItem(record);
  const { SN, ...given } = risFields({ ...item, accessed: someDay });
  const isPlan = record.kind === 'plan';
  const fields: Record<string, string | string[]> = {
    ...given,
    ...(isPlan && { TY: statute.TY }),
    ...(isPlan && SN !== undefined && { [statute.number]: SN }),
    ...(item.section !== undefined && { SE: item.section }),
    ID: slot('key', record.key),
  };
  const order = ['TY', 'AU', 'TI', 'M1', 'DA', 'PY', 'SE', 'ET', 'PB', 'UR', 'Y2', 'LA', 'N1', 'ID'];
  const lines = Object.entries(fields)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value === '1583/10/15/' ? accessed : value}`));
  return [...lines, 'ER  - '].join('\n');
}

/** CSL-JSON as Zotero and pandoc import it. The note's first line tells Zotero that a statute is no law but a regulation. */
export function cslJsonOf(record: CiteRecord): string {
  const item = fileItem(record);
  const notes = [...(record.kind === 'plan' ? ['type: regulation'] : []), editionOf(record), ...remarksOf(record)];
  const parts = { ...item, id: slot('key', record.key), note: notes.join('\n') };
  const lines = Object.entries(parts).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const read = `    "accessed": ${slot('accessed', JSON.stringify({ literal: cite.accessed }))}`;
  return `[\n  {\n${[...lines, read].join(',\n')}\n  }\n]`;
}
