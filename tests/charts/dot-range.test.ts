import { expect, it } from 'vitest';
import { type DotFigure, layDotRange } from '../../src/charts/dot-range.ts';

const figure = (over: Partial<DotFigure>): DotFigure => ({
  label: 'x',
  slot: '1',
  value: 20,
  valueMax: null,
  comparator: 'eq',
  hedged: false,
  baseline: null,
  ...over,
});

it('begins a share at nought and puts the baseline left of a target above it', () => {
  const { rows, log, ticks } = layDotRange(
    [figure({ comparator: 'ge', baseline: { value: 11.5, year: 2015 } }), figure({ value: 18 })],
    false,
  );
  expect(log).toBe(false);
  expect(ticks[0].value).toBe(0);
  expect(rows[0].open).toBe('right');
  expect(rows[0].start).toBeLessThan(rows[0].x);
  expect(rows[1].x).toBeLessThan(rows[0].x);
});

it('draws 左右 five per cent each way, at most open to the left, a range from end to end', () => {
  const { rows } = layDotRange(
    [
      figure({ value: 15, comparator: 'approx' }),
      figure({ value: 35, comparator: 'le' }),
      figure({ value: 10, valueMax: 30, comparator: 'range' }),
    ],
    false,
  );
  const [from, to] = rows[0].band ?? [0, 0];
  expect(rows[0].x - from).toBeCloseTo(to - rows[0].x, 1);
  expect(rows[1].open).toBe('left');
  expect(rows[2].band?.[1]).toBeGreaterThan(rows[0].x);
});

it('sets sums of money on powers of ten, with few ticks', () => {
  const { log, ticks, rows } = layDotRange([figure({ value: 500 }), figure({ value: 245 })], true);
  expect(log).toBe(true);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThanOrEqual(6);
  expect(rows[0].x).toBeGreaterThan(rows[1].x);
});

it('keeps every row below the one before and inside the figure', () => {
  const { rows, height } = layDotRange([figure({}), figure({}), figure({})], false);
  expect(rows.map(({ y }) => y)).toEqual([...rows.map(({ y }) => y)].sort((a, b) => a - b));
  expect(rows.at(-1)?.y).toBeLessThan(height);
});
