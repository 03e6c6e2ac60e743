import { describe, expect, it } from 'vitest';
import { type AxisFigure, axisFor, reachOf } from '../../src/charts/axis.ts';

const figure = (value: number, more: Partial<AxisFigure> = {}): AxisFigure => ({
  value,
  valueMax: null,
  comparator: 'eq',
  baseline: null,
  ...more,
});

describe('how far the words of a figure reach', () => {
  it.each<[string, AxisFigure, [number, number] | null]>([
    ['达到80', figure(80), null],
    ['80以上', figure(80, { comparator: 'ge' }), null],
    ['80左右', figure(80, { comparator: 'approx' }), [76, 84]],
    ['80—90', figure(80, { comparator: 'range', valueMax: 90 }), [80, 90]],
    ['a range without its end', figure(80, { comparator: 'range' }), null],
  ])('%s', (_, of, reach) => expect(reachOf(of)).toEqual(reach));
});

describe('an axis', () => {
  it('of shares is from nought to a hundred', () => {
    const { at, ticks } = axisFor([figure(2), figure(3)], 'share', [0, 1000]);
    expect([at(0), at(2), at(100)]).toEqual([0, 20, 1000]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('of shares beyond a hundred goes as far as they do', () =>
    expect(axisFor([figure(120)], 'share', [0, 100]).at(120)).toBeLessThan(100));

  it('of money is logarithmic: ten times as much is as far everywhere', () => {
    const { at } = axisFor([figure(10), figure(100), figure(1000)], 'money', [0, 900]);
    expect(at(100) - at(10)).toBeCloseTo(at(1000) - at(100), 0);
  });

  it.each<[string, AxisFigure[], 'money' | 'plain']>([
    ['nought', [figure(0)], 'plain'],
    ['money with a nought', [figure(0), figure(10)], 'money'],
    ['one value', [figure(7)], 'plain'],
    ['a tie', [figure(7), figure(7)], 'plain'],
    ['less than nothing', [figure(-15), figure(-30)], 'plain'],
  ])('holds all its figures: %s', (_, figures, kind) => {
    const { at, ticks } = axisFor(figures, kind, [10, 90]);
    for (const { value } of figures) {
      expect(at(value)).toBeGreaterThanOrEqual(10);
      expect(at(value)).toBeLessThanOrEqual(90);
    }
    expect(ticks.every(({ x }) => x >= 10 && x <= 90)).toBe(true);
  });

  it('holds what figures start from too', () => {
    const { at } = axisFor([figure(100, { baseline: { value: 20, year: 2030 } })], 'money', [0, 100]);
    expect(at(20)).toBeGreaterThanOrEqual(0);
  });
});
