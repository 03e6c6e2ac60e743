import { expect, it } from 'vitest';
import { groupBy, pairs, subjectsOf } from '../../../src/pipeline/link/figure.ts';

const about = (subject: string | null, ...sectors: string[]) => ({ subject, sectors, measure: '海洋装备产量', unit: '亿元' });

it.each([
  [about(null, 'all'), ['']],
  [about('海洋装备产业', 'equip'), ['海洋装备']],
  [about('光伏、风电产业', 'energy', 'equip'), ['光伏', '风电']],
  [about('光伏、风电产业', 'energy'), ['光伏、风电']],
])('subjects are told apart only where they are of several sectors', (quantity, subjects) =>
  expect(subjectsOf(quantity)).toEqual(subjects),
);

it('a count that its subject names has none beside its measure', () => {
  const count = { subject: '工业设计', sectors: ['services'], measure: '工业设计中心', unit: '家' };
  expect(subjectsOf(count)).toEqual(['']);
  expect(subjectsOf({ ...count, measure: '创新平台' })).toEqual(['工业设计']);
});

it('pairs are compared once, and only within a group', () => {
  expect(pairs([1, 2, 3])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(groupBy([1, 2, 3, 4], (n) => (n === 4 ? null : String(n % 2)))).toEqual([[1, 3], [2]]);
});
