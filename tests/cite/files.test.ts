import { Cite, type CSL } from '@citation-js/core';
import bibtexParse from '@orcid/bibtex-parse-js';
import { describe, expect, it } from 'vitest';
import { type Format, formatted } from '../../src/cite/format.ts';
import { clean, textOf } from '../../src/cite/guard.ts';
import type { CiteRecord } from '../../src/cite/record.ts';
import { data, hostile, known, page, unknown } from './records.ts';

const text = (record: CiteRecord, format: Format): string => textOf(formatted(record, format));
/** A file as a reader with script gets it, with the day of reading in it. */
const read = (record: CiteRecord, format: Format): string =>
  text(record, format)
    .replace('{"literal":"引用日期"}', '{"date-parts":[[2026,11,21]]}')
    .replace('引用日期', format === 'ris' ? '2026/11/21/' : '2026-11-21');

const stated = (fact: { text: string; byEditor: boolean } | null): string | undefined =>
  fact ? (fact.byEditor ? `[${fact.text}]` : clean(fact.text)) : undefined;
const day = (text: string): unknown => ({ 'date-parts': [text.split('-').map(Number)] });
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
    expect(item).toMatchObject({ ...expected(record), id: record.key });
    expect(author(item)).toBe(stated(record.author));
    expect(item.page).toBe(record.where ?? undefined);
    expect(item.note).toContain('0.1.0版');
  });

  it('comes back from RIS as it went', () => {
    const item = back(read(record, 'ris'));
    const { accessed, ...others } = expected(record);
    expect(item).toMatchObject(others);
    // citation-js knows neither author nor day of access of a statute (STAT); the plain reader below does.
    if (record.kind !== 'plan') expect([author(item), item.accessed]).toEqual([stated(record.author), accessed]);
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
    N1: '规划对照0.1.0版',
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

it('LaTeX reads none of a title as a command', () => {
  const title = /title = \{(.*)\},\n/.exec(text(hostile, 'bibtex'))?.[1] ?? '';
  const plain = title.replace(/\\text[a-z]+\{\}|\\[&%$#_]/g, '');
  expect(plain).not.toMatch(/[\\&%$#_^~]/);
});
