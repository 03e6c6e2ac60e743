import { describe, expect, it } from 'vitest';
import { groupBy, isCount, isWide, pairs, subjectsOf } from '../../../src/pipeline/link/figure.ts';

const about = (subject: string | null, ...sectors: string[]) => ({ subject, sectors });

describe('whose figure it is', () => {
  it.each([null, '全省', '我市', '市域内', '全盟', '省内', '省地域内', '全省各市', '全市各县', '全区各镇', '全县各乡', '全州各县'])(
    '%s is the whole territory',
    (scope) => expect(isWide({ scope })).toBe(true),
  );
  it.each(['滨海产业园', '某市光伏基地', '市属企业'])('%s is a part of it', (scope) => expect(isWide({ scope })).toBe(false));
});

it.each([
  ['家', true],
  ['项', true],
  ['亿元', false],
  ['%', false],
  ['百分点', false],
  ['‰', false],
  ['倍', false],
  ['比', false],
  ['台/万人', false],
  ['', false],
])('%s counts things? %s', (unit, expected) => expect(isCount(unit)).toBe(expected));

it.each([
  [about(null, 'all'), ['']],
  [about('海洋装备产业', 'equip'), ['海洋装备']],
  [about('光伏、风电产业', 'energy', 'equip'), ['光伏', '风电']],
  [about('光伏、风电产业', 'energy'), ['光伏、风电']],
])('subjects are told apart only where they are of several sectors', (quantity, subjects) =>
  expect(subjectsOf(quantity)).toEqual(subjects),
);

it('pairs are compared once, and only within a group', () => {
  expect(pairs([1, 2, 3])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(groupBy([1, 2, 3, 4], (n) => (n === 4 ? null : String(n % 2)))).toEqual([[1, 3], [2]]);
});
