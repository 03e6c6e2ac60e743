import { describe, expect, it } from 'vitest';
import { type BarRow, layBars } from '../../src/charts/bars.ts';
import { narrow, type RectMark, wide } from '../../src/charts/drawing.ts';

const bar = (value: number, more: Partial<BarRow> = {}): BarRow => ({
  label: '茶叶',
  slot: '1',
  mark: 'filled',
  value,
  comparator: 'eq',
  from: 0,
  ...more,
});
const widths = (rows: BarRow[], full: number | null = null): number[] =>
  layBars([{ head: null, full, rows }], wide).marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []));

describe('bars', () => {
  it('are as long as their values', () => {
    const [half, whole] = widths([bar(5), bar(10)]);
    expect(whole / half).toBeCloseTo(2, 1);
  });

  it.each<[string, BarRow[], number | null, number[]]>([
    ['a tie', [bar(3), bar(3)], null, [446, 446]],
    ['nought can still be seen', [bar(0), bar(4)], null, [1, 446]],
    ['nothing but nought', [bar(0)], null, [1]],
    ['shares of a hundred', [bar(50)], 100, [223]],
  ])('%s', (_, rows, full, want) => expect(widths(rows, full)).toEqual(want));

  it('begin where those before them end, where they are parts', () => {
    const { marks } = layBars([{ head: null, full: null, rows: [bar(4), bar(6, { from: 4 })] }], wide);
    const [first, second] = marks.filter((mark): mark is RectMark => mark.kind === 'rect');
    expect(second.x).toBeCloseTo(first.x + first.width, 1);
  });

  it('are dashed beyond an end that their words leave open', () => {
    const dashes = (comparator: BarRow['comparator']): number =>
      layBars([{ head: null, full: null, rows: [bar(4, { comparator })] }], narrow).marks.filter(
        (mark) => mark.kind === 'line' && mark.dash,
      ).length;
    expect(['eq', 'ge', 'le'].map((each) => dashes(each as BarRow['comparator']))).toEqual([0, 1, 1]);
  });
});
