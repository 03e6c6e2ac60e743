import { describe, expect, it } from 'vitest';
import { seedIndex } from '../../../src/model/offset.ts';
import { printProblem } from '../../../src/model/problem.ts';
import { openSeed, textProblems } from '../../../src/pipeline/read/source/open.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { shape } from './shape.ts';

const problems = (bytes: Uint8Array | string) => openSeed('seeds/x.txt', Buffer.from(bytes)).problems.map(printProblem);
const bytes = (...codes: number[]) => Uint8Array.from(codes);
/** 规划、目标 in GBK. */
const gbk = bytes(0xb9, 0xe6, 0xbb, 0xae, 0xa1, 0xa2, 0xc4, 0xbf, 0xb1, 0xea);

it('places are code points, lines and columns', () => {
  const seed = seedOf('x', '甲𠮷乙\r\n丙\r丁\n𠮷戊');
  expect([0, 1, 3, 4, 6, 8, 10, 12].map((index) => seed.codePoint(seedIndex(index)))).toEqual([0, 1, 2, 3, 5, 7, 9, 10]);
  expect([0, 3, 6, 8, 10, 12].map((index) => seed.place(seedIndex(index)))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
  ]);
});

describe('what is no text', () => {
  it.each([
    ['GBK', gbk, 'seeds/x.txt:1:1 [seed] not UTF-8 from here on: looks like GBK. Save the file as UTF-8 and record its new sha256.'],
    [
      'GBK after UTF-8',
      Buffer.concat([Buffer.from('ab\nc'), gbk]),
      'seeds/x.txt:2:2 [seed] not UTF-8 from here on: looks like GBK. Save the file as UTF-8 and record its new sha256.',
    ],
    [
      'UTF-16',
      Buffer.from('\ufeff一、目标', 'utf16le'),
      'seeds/x.txt:1:1 [seed] not UTF-8 from here on: looks like UTF-16. Save the file as UTF-8 and record its new sha256.',
    ],
    [
      'Latin-1',
      Buffer.from('Économie générale, développée à Genève', 'latin1'),
      'seeds/x.txt:1:1 [seed] not UTF-8 from here on, nor any other encoding we know. Take the text from its source again.',
    ],
    [
      'Latin-1 whose letters make pairs',
      Buffer.from('naïve façade, Ääkkönen', 'latin1'),
      'seeds/x.txt:1:3 [seed] not UTF-8 from here on, nor any other encoding we know. Take the text from its source again.',
    ],
    [
      'UTF-8 that breaks off',
      Buffer.from('甲乙').subarray(0, 5),
      'seeds/x.txt:1:2 [seed] not UTF-8 from here on, nor any other encoding we know. Take the text from its source again.',
    ],
    ['nothing', '', 'seeds/x.txt [seed] the file has no text. Put the plan’s text in it or remove its record.'],
    [
      'white space alone',
      '\ufeff \n\u200b　\r\n',
      'seeds/x.txt [seed] the file has no text. Put the plan’s text in it or remove its record.',
    ],
    ['NUL', '甲\n乙\0', 'seeds/x.txt:2:2 [seed] the character U+0000 is no text. Take the text from its source again.'],
    ['a control character', '𠮷\u001b', 'seeds/x.txt:1:2 [seed] the character U+001B is no text. Take the text from its source again.'],
  ])('%s is refused with its place', (_, text, message) => {
    expect(problems(text)).toEqual([message]);
    expect(openSeed('seeds/x.txt', Buffer.from(text)).seed).toBeNull();
    expect(openSeed('seeds/x.txt', Buffer.from(text)).problems.every(({ fatal }) => fatal)).toBe(true);
  });

  it('every place is said, up to twenty', () => {
    const found = problems('\u0001甲'.repeat(25));
    expect(found).toHaveLength(21);
    expect(found[20]).toBe('seeds/x.txt:1:49 [seed] 5 more of the kind, the last one here. Take the text from its source again.');
  });
});

it.each([
  ['甲\ufffd', 'seeds/x.txt:1:2 [seed] a character was lost here: U+FFFD stands in its place. Compare with the source.'],
  [
    '甲\uf06c乙',
    'seeds/x.txt:1:2 [seed] the character U+F06C is private to some font: readers will not see what was meant. Compare with the source.',
  ],
  ['\u202e甲', 'seeds/x.txt:1:1 [seed] the invisible character U+202E changes the direction of what follows. Compare with the source.'],
])('what is doubtful is read and reported: %j', (text, message) => {
  expect(problems(text)).toEqual([message]);
  expect(openSeed('seeds/x.txt', Buffer.from(text)).seed?.text).toBe(text);
});

it.each(['甲\ud800', '\udc00甲', '甲\ud800乙\udc00'])('half a character is refused, and read to the end all the same: %j', (text) => {
  expect(textProblems(seedOf('seeds/x.txt', text)).map(printProblem)[0]).toMatch(
    /^seeds\/x\.txt:1:\d \[seed\] the character U\+D[8C]00 is no text\. /,
  );
  expect(shape(text)).toEqual([`front-p1 paragraph ${text}`]);
});

it('the mark of the encoding stays, so that places are those of the file', () => {
  expect(openSeed('seeds/x.txt', Buffer.from('\ufeff一、目标')).seed?.text).toBe('\ufeff一、目标');
});
