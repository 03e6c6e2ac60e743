import { describe, expect, it } from 'vitest';
import { type Known, longest, readAddress } from '../../../src/site/passages/read-address.ts';
import { isPair, readPair, writePair } from '../../../src/site/passages/pair-address.ts';

const known: Known = { hosts: ['plans.example', 'localhost:4321'], root: '/', plans: new Set(['north-2018', 'south-2017']), plan: null };
const block = { kind: 'place', plan: 'north-2018', id: 's1-3-p1' };

describe('an address of a block or a chapter, in any form', () => {
  it.each([
    'https://plans.example/plans/north-2018/s1/#s1-3-p1',
    'http://localhost:4321/plans/north-2018/s1/#s1-3-p1',
    'https://plans.example/plans/north-2018/full/#s1-3-p1',
    'https://plans.example/plans/north-2018/s1/?q=%E4%BA%A7%E4%B8%9A&q=2020#s1-3-p1',
    'https://plans.example/plans/north-2018/s1/#s1-3-p1:~:text=%E4%BA%A7',
    'https://plans.example/v/2026.11/plans/north-2018/s1/#s1-3-p1',
    'https://plans.example/v/2026.11/plans/north-2018/s1/index.html#s1-3-p1',
    '  /plans/north-2018/s1/#s1-3-p1\n',
    'plans/north-2018/s1/#s1-3-p1',
    '/v/2026.11/plans/north-2018/s1/#s1-3-p1',
    'north-2018/s1-3-p1',
    'NORTH-2018/S1-3-P1',
    'north-2018#s1-3-p1',
    '某省人民政府. 某规划[EB/OL]. (2018-02-07)[2026-11-28]. 一、（三）第1段. https://plans.example/plans/north-2018/s1/#s1-3-p1.',
    '见《某规划》（https://plans.example/plans/north-2018/s1/#s1-3-p1）第一段',
  ])('%s', (pasted) => expect(readAddress(pasted, known)).toEqual(block));

  it.each([
    ['/plans/north-2018/s1/', 's1'],
    ['/plans/north-2018/a10/', 'a10'],
    ['https://plans.example/plans/south-2017/front/', 'front'],
    ['/plans/north-2018/s1/#text', 's1'],
  ])('%s is the page %s', (pasted, id) => expect(readAddress(pasted, known)).toMatchObject({ kind: 'place', id }));

  it('without its plan it is of the one that is chosen', () => {
    expect(readAddress('s1-3-p1', { ...known, plan: 'north-2018' })).toEqual(block);
    expect(readAddress('#s1-3-p1', { ...known, plan: 'north-2018' })).toEqual(block);
    expect(readAddress('s1-3-p1', known)).toEqual({ kind: 'unread', why: 'noPlan' });
  });

  it('in a folder, and in the copy of a release, it is read from there', () => {
    const path = '/archive/plans/north-2018/s1/#s1-3-p1';
    expect(readAddress(`https://plans.example${path}`, { ...known, root: '/archive/' })).toEqual(block);
    expect(readAddress(path, { ...known, root: '/archive/' })).toEqual(block);
    expect(readAddress('https://plans.example/plans/north-2018/s1/#s1-3-p1', { ...known, root: '/v/2026.11/' })).toEqual(block);
  });
});

it.each([
  ['/targets/north-2018/1341/', 1341],
  ['https://plans.example/targets/north-2018/1341.json', 1341],
  ['north-2018/1341', 1341],
])('%s is a character of the text', (pasted, start) =>
  expect(readAddress(pasted, known)).toEqual({ kind: 'position', plan: 'north-2018', start }),
);

it.each([
  '/plans/north-2018/',
  '/plans/north-2018/full/',
  '/plans/north-2018/targets/',
  'north-2018',
  '/plans/north-2018.md',
  '/data/plans/north-2018.json',
])('%s is a whole plan', (pasted) => expect(readAddress(pasted, known)).toEqual({ kind: 'plan', plan: 'north-2018' }));

it('an address of this page is both sides', () =>
  expect(readAddress('https://plans.example/compare/passages/#a=north-2018/s1&b=south-2017/s1', known)).toEqual({
    kind: 'pair',
    hash: '#a=north-2018/s1&b=south-2017/s1',
  }));

describe('says why it can’t read', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n'],
    ['long', '长'.repeat(longest + 1)],
    ['elsewhere', 'https://elsewhere.example/plans/north-2018/s1/#s1-3-p1'],
    ['otherPage', 'https://plans.example/search/?q=1'],
    ['otherPage', '/search/'],
    ['otherPage', '/plans/'],
    ['unknownPlan', '/plans/west-2019/s1/'],
    ['unknownPlan', 'west-2019/s1-p1'],
    ['words', '加快发展先进制造业'],
    ['words', '/第一段'],
    ['words', 'http://'],
    ['words', 'north-2018/第一段'],
    ['words', 'a=1&b=2'],
  ])('%s: %s', (why, pasted) => expect(readAddress(pasted, known)).toEqual({ kind: 'unread', why }));
});

describe('the pair in the fragment', () => {
  it.each([
    ['', { a: null, b: null }],
    ['#a=north-2018/s1', { a: 'north-2018/s1', b: null }],
    ['#b=south-2017/s1-p2', { a: null, b: 'south-2017/s1-p2' }],
    ['#a=north-2018/s1&b=south-2017/s1-p2', { a: 'north-2018/s1', b: 'south-2017/s1-p2' }],
  ])('%s', (hash, pair) => {
    expect(readPair(hash)).toEqual(pair);
    expect(writePair(pair)).toBe(hash);
  });

  it('is told from a place on the page', () =>
    expect(['#a=x', '#b=x', '#a4', '#b', '#main', ''].map(isPair)).toEqual([true, true, false, false, false, false]));
});
