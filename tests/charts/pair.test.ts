import { expect, it } from 'vitest';
import { layPair, type PairFigure } from '../../src/charts/pair.ts';

const figure = (value: number, comparator: PairFigure['comparator'] = 'eq'): PairFigure => ({ label: 'x', slot: '1', value, comparator });
const widths = (values: readonly number[], isShare: boolean): number[] =>
  layPair(
    values.map((value) => figure(value)),
    isShare,
  ).bars.map(({ width }) => width);

it.each<[string, number[], boolean, number[]]>([
  ['sums beside the greater', [8000, 500], false, [100, 6.25]],
  ['counts where the city has more', [40, 100], false, [40, 100]],
  ['shares of a hundred per cent', [12, 9.5], true, [12, 9.5]],
  ['a growth beyond a hundred', [150, 300], true, [50, 100]],
  ['nought', [0, 0], false, [0, 0]],
])('draws %s', (_name, values, isShare, expected) => expect(widths(values, isShare)).toEqual(expected));

it('leaves a bound open, and says whether a whole is drawn', () => {
  const { bars, whole } = layPair([figure(12, 'ge'), figure(9)], true);
  expect(bars.map(({ open }) => open)).toEqual([true, false]);
  expect(whole).toBe(true);
  expect(layPair([figure(12), figure(9)], false).whole).toBe(false);
});
