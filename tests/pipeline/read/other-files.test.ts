import { describe, expect, it } from 'vitest';
import { fileKinds } from '../../../src/ingest/file-kind.ts';
import { printProblem } from '../../../src/model/problem.ts';
import { limits } from '../../../src/pipeline/read/source/limits.ts';
import { openSeed } from '../../../src/pipeline/read/source/open.ts';

const opened = (bytes: Uint8Array | string) => openSeed('seeds/x.txt', Buffer.from(bytes));
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Files of each kind that somebody may name .txt, by the kind's name. */
const others: [kind: string, file: Uint8Array | string][] = [
  ['rtf', '{\\rtf1\\ansi\\ansicpg936 {\\fonttbl}\\u38738? }'],
  ['ole', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ['mhtml', 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n'],
  ['picture', latin('\x89PNG\r\n\x1a\n')],
  ['picture', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['picture', latin('BM6\0\0\0')],
  ['archive', latin('Rar!\x1a\x07')],
  ['archive', latin('\x1f\x8b\x08\0')],
  ['zip', latin('PK\x03\x04\x14\0[Content_Types].xml')],
  ['pdf', '%PDF-1.7\n1 0 obj\n'],
  ['html', '\ufeff  <!DOCTYPE html>\n<html><body><p>青海省盐湖产业规划</p></body></html>'],
  ['html', '<!-- 导出 -->\n<div class="article"><p>一、总体要求</p></div>'],
  ['html', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
  ['office xml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="urn:x">'],
  ['office xml', '<?xml version="1.0"?>\n<pkg:package xmlns:pkg="urn:x">'],
  ['office xml', '<?xml version="1.0"?>\n<office:document xmlns:office="urn:x">'],
  ['xml', '<?xml version="1.0"?><plan>一、总体要求</plan>'],
  ['json', '{"title": "青海省盐湖产业规划"}'],
  ['json', '[{"title": "青海省盐湖产业规划"}]'],
];

describe('a file of another kind is named and refused', () => {
  it.each(others)('%s: %j', (kind, file) => {
    const { what, remedy } = fileKinds.find(({ name }) => name === kind) ?? { what: '', remedy: '' };
    const { seed, problems } = opened(file);
    expect(seed).toBeNull();
    expect(problems.map(printProblem)).toEqual([`seeds/x.txt:1:1 [seed] this is ${what}, not a text. ${remedy}`]);
  });

  it('and every kind has an example', () =>
    expect([...new Set(others.map(([kind]) => kind))].sort()).toEqual(fileKinds.map(({ name }) => name).sort()));
});

it.each([
  '[2031]西发3号\n一、总体要求',
  '<盐湖产业规划>\n一、总体要求',
  '{草案}\n一、总体要求',
  '《规划》（PDF版）\n一、总体要求',
  'BM产业规划\n一、总体要求',
  'From: 西宁\n一、总体要求',
])('a text that begins oddly is a text: %j', (text) => expect(opened(text).problems).toEqual([]));

const unseen = (code: string) => `seeds/x.txt:1:3 [seed] the character ${code} has no width: nobody sees it. Compare with the source.`;

describe('what nobody sees, and what is no text, is said with its place', () => {
  it.each([
    ['盐湖\u200b产业', unseen('U+200B')],
    ['盐湖\u00ad产业', unseen('U+00AD')],
    ['盐湖\u2060产业', unseen('U+2060')],
    ['盐湖\ufeff产业', unseen('U+FEFF')],
    [
      '盐湖\u{f0001}产业',
      'seeds/x.txt:1:3 [seed] the character U+F0001 is private to some font: readers will not see what was meant. Compare with the source.',
    ],
    [
      '盐湖<br/>产业',
      'seeds/x.txt:1:3 [seed] markup of a web page stands here as text. Take the text from its source again: npm run read -- FILE --text makes one of a page.',
    ],
    [
      '盐湖&nbsp;产业',
      'seeds/x.txt:1:3 [seed] markup of a web page stands here as text. Take the text from its source again: npm run read -- FILE --text makes one of a page.',
    ],
  ])('%j', (text, message) => {
    const { seed, problems } = opened(text);
    expect(problems.map(printProblem)).toEqual([message]);
    expect(seed?.text).toBe(text);
  });

  it.each(['\ufeff盐湖', 'R&D投入<3%', 'a<b>c'])('but not of %j', (text) =>
    expect(opened(text).problems.filter(({ fatal }) => fatal)).toEqual([]),
  );
});

describe('a text that is larger than any plan is refused with the limit', () => {
  const one: Record<string, string> = { characters: '盐', lines: '\n', numbers: '1 ' };
  it.each(limits)('$name', ({ name, most }) => {
    const least = '青海省盐湖产业规划';
    expect(opened(least + one[name].repeat(most - (name === 'characters' ? least.length : 0))).seed).not.toBeNull();
    const { seed, problems } = opened(least + one[name].repeat(most + 1));
    expect(seed).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      `the text has more than ${most.toLocaleString('en')} ${name}, and no plan has.`,
    ]);
  });
});
