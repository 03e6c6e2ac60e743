import { expect, it } from 'vitest';
import { indexUnits } from '../../../src/language/numbers/units.ts';
import { numberProblems } from '../../../src/pipeline/find/number-problems.ts';
import { unreadIn } from '../../../src/pipeline/find/unread.ts';
import { seedIndex } from '../../../src/model/offset.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { words } from '../../vocabulary.ts';

const units = indexUnits(words.units);

it.each([
  ['三五成群的8人', [], ['三五', '8']],
  ['三五成群的8人', [[5, 7]], ['三五']],
  ['①甲②乙12', [], ['①', '②', '12']],
  ['12', [[0, 1]], ['12']],
  ['12', [[0, 2]], []],
  ['推动一二三产业融合，统一标准', [], []],
] as [string, [number, number][], string[]][])('in %s beside %j these are no numbers yet: %j', (text, found, unread) =>
  expect(
    unreadIn(
      units,
      text,
      found.map(([start, end]) => ({ start, end })),
    ).map(([from, to]) => text.slice(from, to)),
  ).toEqual(unread),
);

it('a unit that is not known and a numeral that nothing reads are said, and the plan is read', () => {
  const seed = seedOf('x', '5蒲式耳');
  const at = [seed.codePoint(seedIndex(0))];
  const found = numberProblems(seed, { unseenUnits: [{ unit: '蒲式耳', at }], unread: [{ text: '三五', at }] });
  expect(found.map(({ rule, fatal }) => [rule, fatal])).toEqual([
    ['unit', false],
    ['numeral', false],
  ]);
});
