import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { invert } from '../../src/ingest/record/form-changes.ts';
import { formRecord } from '../../src/ingest/form-record.ts';
import { readForm, writeForm } from '../../src/ingest/record/form-file.ts';
import { paragraph, wordFile } from './make-word.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array =>
  bytesOf(
    ...Array.from(`${mark ? '\ufeff' : ''}${text}`, (_, i) => (mark ? `\ufeff${text}` : text).charCodeAt(i)).flatMap((unit) =>
      little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
const fixture = (name: string): Uint8Array => readFileSync(`tests/ingest/fixtures/${name}`);
const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<a/>')])));

const plan = '一、发展目标\n到2025年，产值达到300亿元。\n';

describe('a text is read in the encoding it is in', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8(plan), 'utf-8', plan],
    ['UTF-8 with a mark', utf8(`\ufeff${plan}`), 'utf-8', plan],
    ['UTF-16, little end first', utf16(plan, true, true), 'utf-16le', plan],
    ['UTF-16, big end first', utf16(plan, false, true), 'utf-16be', plan],
    ['UTF-16 without a mark', utf16(plan, true, false), 'utf-16le', plan],
    ['GB 18030', fixture('gb18030.txt'), 'gb18030', plan],
    ['GB 18030, a few characters', bytesOf(0xb9, 0xe6, 0xbb, 0xae), 'gb18030', '规划'],
    ['Big5', fixture('big5.txt'), 'big5', '一、發展目標\n到2025年，產值達到300億元，促進產業轉型升級。\n'],
  ])('%s', async (_, bytes, encoding, text) => {
    const file = await ingest(bytes, 'a.txt');
    expect([file.kind, file.encoding, file.text]).toEqual(['text', encoding, text]);
  });
  it('a page declares its own', async () => {
    const file = await ingest(fixture('gb18030-page.bin'), 'a.html');
    expect([file.kind, file.encoding, file.text]).toEqual(['html', 'gb18030', plan]);
  });
});

it.each<[string, Uint8Array, string | null]>([
  ['a.docx', wordFile({ body: paragraph('目标') }), 'docx'],
  ['a.txt', wordFile({ body: paragraph('目标') }), 'docx'],
  ['a.txt', utf8('<html><body><p>目标</p></body></html>'), 'html'],
  ['a.txt', utf8('<div><p>一、目标</p><p>甲</p><p>乙</p><p>丙</p></div>'), 'html'],
  ['a.txt', utf8('研发投入<5%，能耗>3，a<b'), 'text'],
  ['a.md', utf8('目标'), 'markdown'],
  ['a.txt', utf8('# 规划\n## 目标\n'), 'markdown'],
  ['a.txt', utf8('# 规划\n1#机组\n'), 'text'],
])('%s is told by what it holds', async (name, bytes, kind) => {
  expect((await ingest(bytes, name)).kind).toBe(kind);
});

it.each<[string, Uint8Array]>([
  ['an RTF document', utf8('{\\rtf1\\ansi')],
  ['a document of Word 97–2003', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
  ['a web archive', utf8('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;')],
  ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d)],
  ['a workbook', zip('xl/workbook.xml')],
  ['an OFD document', zip('OFD.xml', 'Doc_0/Document.xml')],
  ['an OpenDocument text', zip('content.xml', 'mimetype')],
  ['holds no Word document', zip('a.txt')],
  ['the archive is damaged', wordFile({ body: paragraph('目标') }).subarray(0, 200)],
  ['has no text', utf8(' \n')],
  ['the page has no text', utf8('<html><body><script>load()</script></body></html>')],
  ['the document has no text', wordFile({ body: '' })],
  ['no text, nor a file', bytesOf(0, 1, 2, 0xff, 0xfe, 0x80, 0x81)],
])('%s: refused, with what to do', async (what, bytes) => {
  const file = await ingest(bytes, 'a');
  expect(file).toMatchObject({ kind: null, text: '', form: [] });
  expect(file.problems).toHaveLength(1);
  const [{ file: name, fatal, message, remedy }] = file.problems;
  expect([name, fatal]).toEqual(['a', true]);
  expect(message).toContain(what);
  expect(remedy).toMatch(/^[A-Z].*\.$/);
});

/** The rules of the problems that a text has, with the lines they stand on. */
const problems = async (text: string): Promise<[string, number | null][]> =>
  (await ingest(utf8(text), 'a.txt')).problems.map(({ rule, line }): [string, number | null] => [rule, line]);

describe('letters inside numbers', () => {
  it.each<[string, string]>([
    ['到2O25年', '2O25 2025'],
    ['增长l2%', 'l2 12'],
    ['产值1OO亿元', '1OO 100'],
    ['达到3.l%', '3.l 3.1'],
    ['企业2o0家', '2o0 200'],
    ['标准lOO项', 'lOO 100'],
    ['沼气池5,O00口', '5,O00 5,000'],
  ])('%s', async (text, words) => {
    const [found] = (await ingest(utf8(text), 'a.txt')).problems;
    const [was, now] = words.split(' ');
    expect([found.rule, found.fatal, found.line]).toEqual(['misread-digit', false, 1]);
    expect(found.message).toContain(`“${was}”`);
    expect(found.remedy).toContain(`corr ${now}.`);
  });
  it.each(['5G基站200个', 'PM2.5浓度', 'CO2排放', 'O2O平台', 'I类企业5家', '10l容器', 'V2O5项', 'LED20万片', '到2025年', '3D打印企业'])(
    'not in %s',
    async (text) => {
      expect(await problems(text)).toEqual([]);
    },
  );
});

describe('two documents in one file', () => {
  const notice = (name: string) => `湖西省人民政府关于印发《${name}》的通知\n各市人民政府：\n`;
  it('are named where the second begins', async () => {
    expect(await problems(`${notice('制造业规划')}一、目标\n甲。\n二、任务\n${notice('服务业规划')}一、目标\n`)).toEqual([
      ['two-documents', 6],
    ]);
    expect(await problems('湖政发〔2021〕3号\n一、目标\n甲。\n湖政发〔2021〕4号\n一、目标\n乙。\n')).toEqual([['two-documents', 4]]);
  });
  it.each([
    ['a notice and its plan', `${notice('制造业规划')}制造业规划\n一、目标\n二、任务\n`],
    ['annexes', `${notice('制造业规划')}一、目标\n附件2\n湖西省人民政府关于印发《分工方案》的通知\n一、分工\n`],
    ['a number that a sentence names', '一、依据\n依照湖政发〔2021〕3号，推进。\n一、目标\n'],
  ])('are not %s', async (_, text) => {
    expect(await problems(text)).toEqual([]);
  });
});

it('HTML in a file of another name, and links to other files, are named', async () => {
  const file = await ingest(utf8('<html><body><p>一、目标</p><p><a href="b.pdf">附件1</a></p></body></html>'), 'a.txt');
  expect(file.problems.map(({ rule }) => rule)).toEqual(['html', 'attachment']);
});

it('any text comes back from what is written of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), async (text) => {
      const file = await ingest(utf8(text), 'a.txt');
      if (file.kind !== 'text') return;
      expect(invert(file.text, file.form)).toBe(text);
      const record = formRecord(file, 'a.txt', '0'.repeat(64));
      expect(record && readForm(writeForm(record))).toEqual(record);
    }),
    { numRuns: 200 },
  );
});
