import { expect, it } from 'vitest';
import { plainUnit, sameAmount } from '../../src/score/bench-fields.ts';
import type { BenchLine, BenchPassage } from '../../src/model/score.ts';
import type { BenchRead } from '../../src/score/bench-passages.ts';
import { scoreBench } from '../../src/score/bench-score.ts';

const line = (fields: Partial<BenchLine>): BenchLine => ({
  off: 7,
  txt: '36万公里',
  kind: 'target',
  measure: '公路里程',
  scope: '全省',
  value: 36,
  unit: '万公里',
  cmp: 'eq',
  mode: 'level',
  year: 2025,
  base: null,
  hope: false,
  ...fields,
});
const read = (fields: Partial<BenchRead>): BenchRead => ({ ...line({}), start: 7, end: 12, ...fields });
const passage = (quantities: BenchLine[]): BenchPassage => ({
  id: 'p1',
  split: 'dev',
  form: 'web',
  title: null,
  from: 2021,
  to: 2025,
  text: '到2025年，36万公里、40家',
  quantities,
});
const all = (gold: BenchLine[], found: BenchRead[], isLenient = true) =>
  scoreBench([passage(gold)], [{ id: 'p1', quantities: found }], isLenient).forms.at(-1);

it.each([
  ['万公里', '公里', 1e4],
  ['亿元', '元', 1e8],
  ['万亿元', '元', 1e12],
  ['百分点', '百分点', 1],
  ['‰', '%', 0.1],
  ['万元/人', '元/人', 1e4],
  ['万km²', '平方公里', 1e4],
  ['GWh', '吉瓦时', 1],
  ['mg/m3', '毫克/立方米', 1],
  ['台（套）', '台套', 1],
  ['kgce', 'kgce', 1],
  ['', '', 1],
])('%s is so many %s', (unit, plain, times) => {
  expect(plainUnit(unit)).toEqual({ unit: plain, times });
});

it.each([
  [{ value: 17000, unit: '亿元' }, { value: 1.7, unit: '万亿元' }, true],
  [{ value: [2, 3], unit: '家' }, { value: [2, 3], unit: '家' }, true],
  [{ value: '2:8', unit: '比' }, { value: '2:8', unit: '比' }, true],
  [{ value: 36, unit: '万公里' }, { value: 36, unit: '公里' }, false],
  [{ value: [2, 3], unit: '家' }, { value: 2, unit: '家' }, false],
  [{ value: null, unit: '家' }, { value: 2, unit: '家' }, false],
] as const)('%j and %j are one amount: %s', (one, two, same) => {
  const plain = (side: typeof one | typeof two): Partial<BenchLine> => ({
    ...side,
    value: Array.isArray(side.value) ? [2, 3] : (side.value as number | string | null),
  });
  expect(sameAmount(plain(one), plain(two))).toBe(same);
});

it('counts what is found, missed and invented, by kind', () => {
  const score = all([line({}), line({ off: 13, txt: '40家', kind: 'baseline' })], [read({}), read({ start: 13, end: 16, kind: 'target' })]);
  expect(score?.target).toEqual({ right: 1, missed: 0, invented: 1 });
  expect(score?.baseline).toEqual({ right: 0, missed: 1, invented: 0 });
  expect(score?.core).toBe(1);
});

it('counts a passage that a reader leaves out as not found', () => {
  expect(scoreBench([passage([line({})])], [], true).forms.at(-1)?.target).toEqual({ right: 0, missed: 1, invented: 0 });
});

it('takes readings that a line accepts for right only where it is lenient', () => {
  const gold = [line({ accept: { mode: ['add'], unit: ['万公里'] } })];
  expect(all(gold, [read({ mode: 'add' })])?.core).toBe(1);
  expect(all(gold, [read({ mode: 'add' })], false)?.core).toBe(0);
  expect(all(gold, [read({ mode: 'annual' })])?.core).toBe(0);
});

it.each([
  ['another kind that a line accepts is neither missed nor invented', 'context', ['context'], [0, 0, 0]],
  ['a target that a line accepts besides is not invented', 'target', ['target'], [0, 0, 0]],
  ['another kind that it does not accept is missed', 'spec', ['context'], [0, 1, 0]],
] as const)('%s', (_, kind, accepted, [right, missed, invented]) => {
  const gold = kind === 'target' ? line({ kind: 'spec', accept: { kind: [...accepted] } }) : line({ accept: { kind: [...accepted] } });
  expect(all([gold], [read({ kind })])?.target).toEqual({ right, missed, invented });
});

it('a number that a reader leaves out is missed, unless a line accepts that it is no target', () => {
  expect(all([line({ accept: { kind: ['baseline'] } })], [])?.target.missed).toBe(1);
  expect(all([line({ accept: { kind: ['name'] } })], [])?.target.missed).toBe(0);
  expect(all([line({ accept: { kind: ['name'] } })], [], false)?.target.missed).toBe(1);
});

it('counts a wrong year only where the text prints the right one', () => {
  expect(all([line({})], [read({ year: 2035 })])?.wrongYears).toBe(1);
  expect(all([line({})], [read({ year: null })])?.wrongYears).toBe(0);
  expect(all([line({ year: 2023 })], [read({ year: 2035 })])?.wrongYears).toBe(0);
});
