import { expect, it } from 'vitest';
import { originOf } from '../../scripts/bench-corpus.ts';
import { syntheticCorpus, type SyntheticPlan } from '../../src/bench/corpus/synthetic-corpus.ts';
import { outsetsOf, provincesOf } from '../../src/bench/corpus/outset.ts';
import { otherFigures, otherYears } from '../../src/bench/corpus/other-numbers.ts';
import { mostProvinces, syntheticPlaces } from '../../src/bench/corpus/invented-places.ts';
import { otherOrder } from '../../src/bench/corpus/replaced-words.ts';
import { Place, PlanRecord } from '../../src/model/plan.ts';

const origin = originOf('seeds');
const made = (): { places: Place[]; plans: SyntheticPlan[] } => {
  const { places, plans } = syntheticCorpus(5, origin);
  return { places, plans: [...plans] };
};
const { places, plans } = made();

it('records and places fit their schemas, and titles are distinct', () => {
  for (const place of places) expect(Place.parse(place)).toEqual(place);
  for (const { record } of plans) expect(PlanRecord.parse({ ...record, sha256: '0'.repeat(64) }).id).toBe(record.id);
  expect(new Set(plans.map(({ record }) => record.title.value)).size).toBe(5);
});

it('is made the same way each time', () => {
  expect(made()).toEqual({ places, plans });
});

it('texts name their own place, and none of the texts that they are made from', () => {
  plans.forEach(({ record, text }) => {
    const place = places.find(({ id }) => id === record.place);
    expect(text).toContain(place?.shortName);
    for (const { record: original } of origin.texts) expect(text).not.toContain(original.title.value);
  });
});

it('five hundred plans have an id, a place, a field and a period of their own, and some place has more than four', () => {
  const provinces = syntheticPlaces(provincesOf(500), () => false);
  const outsets = outsetsOf(500, provinces, 5);
  expect(new Set(outsets.map(({ id }) => id)).size).toBe(500);
  expect(Math.max(...[...Map.groupBy(outsets, ({ place }) => place.id).values()].map(({ length }) => length))).toBeGreaterThan(4);
  const names = provinces.flatMap(({ province, cities }) => [province, ...cities].map(({ shortName }) => shortName));
  expect(new Set(names).size).toBe(names.length);
  expect(() => provincesOf(mostProvinces * 100)).toThrow('Ask for fewer');
});

it('years move with the period, figures keep their digits, and the number that opens a line stays', () => {
  expect(otherYears('“十三五”末，到2020年，比2015年（第十三个五年规划）', 5)).toBe('“十四五”末，到2025年，比2020年（第十四个五年规划）');
  const line = otherFigures('2.产值达到3000亿元，增长12.5%，建成H3级平台', 'a');
  expect(line).toMatch(/^2\.产值达到[1-9]000亿元，增长[1-9]{2}\.[1-9]%，建成H3级平台$/);
  expect(otherFigures('到2025年', 'a')).toBe('到2025年');
});

it('longer lists keep their first and their last thing', () => {
  expect(otherOrder('发展甲、乙、丙', 'a')).toBe('发展甲、乙、丙');
  expect(otherOrder('发展甲、乙、丙、丁、戊等，', 'a')).toMatch(/^发展甲、(?:[乙丙丁]、){3}戊等，$/);
});
