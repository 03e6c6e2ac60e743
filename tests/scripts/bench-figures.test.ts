import { expect, it } from 'vitest';
import { type BenchFigure, figuresTable, isMissed, missedLine } from '../../src/bench/bench-figure.ts';
import { growthOf } from '../../src/bench/fit.ts';
import { heaviest, nodesIn } from '../../src/bench/heaviest.ts';

const figure = (name: string, plans: number | null, value: number, aim: number | null): BenchFigure => ({ name, plans, value, aim });

it.each<[value: number, aim: number | null, missed: boolean]>([
  [1.3, 1.3, false],
  [1.31, 1.3, true],
  [NaN, 2, true],
  [9e9, null, false],
])('%d beside an aim of %s', (value, aim, missed) => expect(isMissed({ value, aim })).toBe(missed));

it('every figure stands beside its aim, one that misses it is marked, and the last line counts them', () => {
  const figures = [figure('start, seconds', 5, 1.234, 2), figure('start, seconds', 100, 3, 2), figure('pages', 5, 1363, null)];
  expect(figuresTable(figures)).toBe(
    [
      '|  | 5 plans | 100 plans | aim |',
      '| --- | ---: | ---: | ---: |',
      '| start, seconds | 1.23 | 3 ✗ | ≤ 2 |',
      '| pages | 1,363 |  |  |',
    ].join('\n'),
  );
  expect(missedLine(figures)).toBe('1 of 2 figures miss their aim: start, seconds (100 plans).');
  expect(missedLine(figures.slice(0, 1))).toBe('0 of 1 figures miss their aim.');
});

it('what couldn’t be measured is said and missed', () => {
  expect(figuresTable([figure('start', 5, NaN, 2)])).toContain('not measured ✗');
});

it('growth is that from the second size on where there are three, and none of one', () => {
  const sizes = [figure('MB', 5, 50, null), figure('MB', 20, 100, null), figure('MB', 100, 2500, null)];
  const [grown] = growthOf(sizes, ['MB', 'other']);
  expect([grown?.name, grown?.plans, grown?.aim]).toEqual(['MB: growth exponent', null, 1.1]);
  expect(grown?.value).toBeCloseTo(2, 6);
  expect(growthOf(sizes.slice(0, 1), ['MB'])).toEqual([]);
});

it('elements are counted without comments and scripts; the heaviest pages come first', () => {
  expect(nodesIn('<html><body><p>a &lt;b</p><!-- <p> --><script>"<i>"</script><br></body></html>')).toBe(4);
  const pages = [1, 3, 2].map((bytes) => ({ path: `/${bytes}/`, bytes, nodes: 1 }));
  expect(heaviest(pages, 2).map(({ path }) => path)).toEqual(['/3/', '/2/']);
});
