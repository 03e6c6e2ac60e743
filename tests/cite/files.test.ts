import { Cite, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import bibtexParse from '@orcid/bibtex-parse-js';
import { describe, expect, it } from 'vitest';
import { sayDayRead } from '../../src/cite/day-read.ts';
import { type Format, formatted } from '../../src/cite/format.ts';
import { clean, textOf } from '../../src/cite/guard.ts';
import type { CiteRecord } from '../../src/cite/record.ts';
import { data, hostile, known, page, unknown } from './records.ts';

/** A file as a reader with script gets it, with the day of reading in it. */
const read = (record: CiteRecord, format: Format): string =>
  formatted(record, format)
    .map(({ text, slot }) => (slot === 'accessed' ? sayDayRead(format, { year: 2026, month: 11, day: 21 }) : text))
    .join('');
const text = (record: CiteRecord, format: Format): string => textOf(formatted(record, format));

const stated = (fact: { text: string; byEditor: boolean } | null): string | undefined =>
  fact ? (fact.byEditor ? `[${fact.text}]` : clean(fact.text)) : undefined;
const day = (text: string): unknown => ({ 'date-parts': [text.split('-').map(Number)] });
/** BibTeX knows no document of a government, and Zotero none of its data sets. */
const bibtexType = { plan: 'report', page: 'webpage', dataset: 'webpage' };
const type = { plan: 'legislation', page: 'webpage', dataset: 'dataset' };

/** What every format must bring back, in CSL's terms. */
const expected = (record: CiteRecord): Record<string, unknown> => ({
  type: type[record.kind],
  title: stated(record.title),
  URL: record.url,
  ...(record.issued && { issued: day(record.issued.text) }),
  ...(record.number !== null && { number: record.number }),
  accessed: day('2026-11-21'),
});
const back = (file: string): CSL => new Cite(file).data[0];
const author = ({ author: [name] = [] }: CSL): string | undefined => name?.literal ?? name?.family;
const records = { known, unknown, page, data, hostile };

describe.each(Object.entries(records))('%s', (_name, record) => {
  it('comes back from BibTeX as it went', () => {
    const item = back(read(record, 'bibtex'));
    expect(item).toMatchObject({ ...expected(record), type: bibtexType[record.kind], id: record.key });
    expect(author(item)).toBe(stated(record.author));
    expect(item.page).toBe(record.where ?? undefined);
    expect(item.note).toContain('2026.11版');
  });

  it('comes back from RIS as it went', () => {
    const item = back(read(record, 'ris'));
    const others: Record<string, unknown> = { ...expected(record), accessed: undefined };
    // citation-js knows no author of a statute (STAT), and no day of access beside a date; the plain reader below does.
    expect({ ...item, accessed: undefined }).toMatchObject(others);
    if (record.kind !== 'plan') expect(author(item)).toBe(stated(record.author));
    if (record.where !== null) expect(item.section).toBe(record.where);
  });

  it('is CSL-JSON', () => {
    const [item] = JSON.parse(read(record, 'csl-json')) as CSL[];
    expect(item).toMatchObject({ ...expected(record), id: record.key });
    expect(author(item)).toBe(stated(record.author));
    expect(item.section).toBe(record.where ?? undefined);
  });
});

/** RIS by its definition: a tag of two characters, two spaces, a hyphen, a space, the value; one line a tag. */
const linesOf = (file: string): [string, string][] =>
  file.split('\n').map((line) => {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!match) throw new Error(`not a line of RIS: ${line}`);
    return [match[1], match[2]];
  });

it('RIS says everything, in lines of its own form, one record', () => {
  const lines = linesOf(read(hostile, 'ris'));
  expect(lines[0]).toEqual(['TY', 'STAT']);
  expect(lines.filter(([tag]) => tag === 'TY' || tag === 'ER')).toHaveLength(2);
  expect(Object.fromEntries(lines)).toMatchObject({
    AU: '甲省人民政府',
    TI: hostile.title.text,
    M1: '甲政发〔2018〕3号',
    DA: '2018/2/7/',
    SE: '附件4 三、（六）第2段',
    UR: hostile.url,
    Y2: '2026/11/21/',
    N1: '规划对照2026.11版',
  });
});

it('BibTeX is BibTeX to another reader, and its braces pair', () => {
  for (const record of Object.values(records)) {
    const file = read(record, 'bibtex');
    const [entry] = bibtexParse.toJSON(file);
    expect(entry.citationKey).toBe(record.key);
    expect(entry.entryTags).toMatchObject({ url: record.url, urldate: '2026-11-21' });
    const braces = [...file].reduce((open, character) => open + (character === '{' ? 1 : character === '}' ? -1 : 0), 0);
    expect(braces).toBe(0);
  }
});

it.each(['bibtex', 'ris', 'csl-json'] as const)('%s says nothing of the day of reading before that is known', (format) => {
  expect(text(known, format)).not.toMatch(/引用日期|urldate|^Y2|accessed/m);
  expect(read(known, format)).toMatch(/urldate = \{2026-11-21\},\n\}$|\nY2 {2}- 2026\/11\/21\/\nER {2}- $|,\n {4}"accessed": \{/);
});

it('BibTeX has a day in the fields of both dialects, and a place both in a field and in the note', () => {
  const { entryTags } = bibtexParse.toJSON(text(known, 'bibtex'))[0];
  expect(entryTags).toMatchObject({ date: '2018-02-07', year: '2018', month: '2', day: '7' });
  expect(entryTags).toMatchObject({ number: '甲政发〔2018〕3号', pages: known.where, note: '附件4 三、（六）第2段；规划对照2026.11版' });
  expect(entryTags).toMatchObject({ author: '{甲省人民政府}', institution: '{甲省人民政府}' });
});

it('a day that an editor supplied is no date of BibTeX, and is said in the note', () => {
  const file = text({ ...known, issued: { text: '2018-02-07', byEditor: true } }, 'bibtex');
  expect(file).not.toMatch(/^ {2}(date|year|month|day) =/m);
  expect(file).toContain('发布日期由编者推定为2018-02-07');
});

it('LaTeX reads none of a title as a command', () => {
  const title = /title = \{(.*)\},\n/.exec(text(hostile, 'bibtex'))?.[1] ?? '';
  const plain = title.replace(/\\text[a-z]+\{\}|\\[&%$#_]/g, '');
  expect(plain).not.toMatch(/[\\&%$#_^~]/);
});
