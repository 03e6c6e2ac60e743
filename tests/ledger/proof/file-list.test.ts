import { describe, expect, it } from 'vitest';
import { compareSums, isWhole } from '../../../src/ledger/proof/compare-sums.ts';
import { firstDifference } from '../../../src/ledger/proof/first-difference.ts';
import { sayVerified } from '../../../src/ledger/proof/say-verified.ts';
import { isProof, readSums } from '../../../src/ledger/proof/file-list.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

describe('a list of files', () => {
  it('is read as sha256sum writes it, paths with spaces and lines of Windows too', () => {
    const { sums, bad } = readSums(`${a}  index.html\r\n${b} *data/甲 乙.csv\n`);
    expect([...sums]).toEqual([
      ['index.html', a],
      ['data/甲 乙.csv', b],
    ]);
    expect(bad).toEqual([]);
  });

  it.each([
    ['a sum that is cut off', `${a}  x\n${b.slice(1)}  y\n`, [2]],
    ['a path that stands twice', `${a}  x\n${b}  x\n`, [2]],
    ['what is no list', '<!doctype html>\n', [1]],
  ])('says which line is none: %s', (_, text, lines) => {
    expect(readSums(text).bad).toEqual(lines);
  });

  it('doesn’t list itself and its signature, but those of folders below', () => {
    expect(['SHA256SUMS', 'SHA256SUMS.sig', 'data/SHA256SUMS', 'SHA256SUMS.txt'].map(isProof)).toEqual([true, true, false, false]);
  });
});

it('what differs is changed, missing, added or unreadable, each by name', () => {
  const listed = new Map([
    ['same', a],
    ['changed', a],
    ['gone', a],
    ['shut', a],
  ]);
  const found = new Map([
    ['same', a],
    ['changed', b],
    ['shut', null],
    ['new', b],
  ]);
  const differences = compareSums(listed, found);
  expect(differences).toEqual({ changed: ['changed'], missing: ['gone'], added: ['new'], unreadable: ['shut'] });
  expect(isWhole(differences)).toBe(false);
  expect(isWhole(compareSums(listed, listed))).toBe(true);
});

it.each([
  ['equal', 'abc', 'abc', null],
  ['another byte', 'abc', 'abd', 2],
  ['longer', 'abc', 'abcd', 3],
  ['empty', '', 'x', 0],
])('the first byte that differs: %s', (_, one, other, at) => {
  expect(firstDifference(Buffer.from(one), Buffer.from(other))).toBe(at);
  expect(firstDifference(Buffer.from(other), Buffer.from(one))).toBe(at);
});

describe('what is said of a folder', () => {
  const none = { changed: [], missing: [], added: [], unreadable: [] };

  it('that is whole: how many files, and its root', () => {
    expect(sayVerified({ folder: 'x', listed: 3, root: a, differences: none }, () => '')).toEqual([`x: whole, 3 files; root ${a}`]);
  });

  it('that isn’t: a line for each file, then the counts', () => {
    const differences = { ...none, changed: ['p'], added: ['q', 'r'] };
    expect(sayVerified({ folder: 'x', listed: 3, root: a, differences }, () => ': differs from byte 7 on')).toEqual([
      'changed     x/p: differs from byte 7 on',
      'added       x/q',
      'added       x/r',
      `x: not whole, 3 files listed, 1 changed, 2 added; root ${a}`,
    ]);
  });

  it('that is another than its list was made for', () => {
    expect(sayVerified({ folder: 'x', listed: 2, root: a, differences: { ...none, missing: ['p', 'q'] } }, () => '')).toEqual([
      'x: none of the 2 files that its SHA256SUMS lists is here. Is it the folder that the list was made for?',
    ]);
  });
});
