import { expect, it } from 'vitest';
import { countMeasures, inFull, remarksOf, shortly } from '../../../src/pipeline/preview/remarks.ts';

const measuresNamed = (...names: string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  countMeasures(
    counts,
    names.map((measure) => ({ measure, indicator: null })),
  );
  return counts;
};

it('the most frequent measures come first, with how often; what an indicator fits is none of them', () => {
  const counts = measuresNamed('茶园面积', '船舶交付量', '茶园面积');
  countMeasures(counts, [{ measure: '研发投入强度', indicator: 'rd-intensity' }]);
  expect(remarksOf(counts, []).map(shortly)).toEqual(['no indicator fits 2 measures: 茶园面积 (2) · 船舶交付量']);
});

it('of long lists twenty are said, and how many more there are; in full all of them', () => {
  const remarks = remarksOf(measuresNamed(...Array.from({ length: 23 }, (_, i) => `第${String(i).padStart(2, '0')}项`)), [
    { item: '海水淡化', times: 5, plans: ['a', 'b'] },
  ]);
  const [measures, topics] = remarks.map(shortly);
  expect(measures).toMatch(/^no indicator fits 23 measures: 第00项 · .* · 第19项 · and 3 more$/);
  expect(topics).toBe('listed and in no topic, 1 with times and plans: 海水淡化 (5, 2)');
  expect(inFull(remarks).split('\n')).toHaveLength(24 + 1 + 2 + 1);
});

it('where nothing is lacking, nothing is said', () => {
  expect(remarksOf(new Map(), [])).toEqual([]);
});
