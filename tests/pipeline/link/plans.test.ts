import { expect, it } from 'vitest';
import type { ReadQuantity } from '../../../src/model/target.ts';
import { linkPlans, summaryOf } from '../../../src/pipeline/link/plans.ts';
import { readText } from '../../../src/pipeline/find/any-text.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { vocabulary, words } from '../../vocabulary.ts';

const [record] = vocabulary.plans;

/** A plan of one sentence: its place, its first year, its text. */
function summary(id: string, place: string, from: number, text: string) {
  const { ledger, divisions, blocks } = readText(seedOf('text', text), id, null, words);
  const figures = ledger.quantities.filter((entry): entry is ReadQuantity => 'measure' in entry);
  const facts = { issued: { value: null, from: 'unknown' as const }, period: { value: { from, to: from + 4 }, from: 'text' as const } };
  return summaryOf({ ...record, ...facts, id, place }, divisions, blocks, figures);
}
const places = [
  { id: 'p', code: '000000', name: '某省', shortName: '某', level: '省' as const, parent: null, slot: 1 },
  { id: 'c', code: '000001', name: '某市', shortName: '某', level: '设区市' as const, parent: 'p', slot: 1 },
];
const sentence = (place: string, value: number) => `到2025年，全${place}高新技术企业达到${value}家。`;
const typesOf = (...summaries: ReturnType<typeof summary>[]) =>
  linkPlans(summaries, { places, own: [], indicators: words.indicators }).map(({ id, links }) => [id, ...links.map(({ type }) => type)]);

it('files links by plan: a city’s beside its province’s', () =>
  expect(typesOf(summary('city', 'c', 2021, sentence('市', 900)), summary('province', 'p', 2021, sentence('省', 8000)))).toEqual([
    ['city', 'counterpart'],
    ['province', 'counterpart'],
  ]));

it('orders plans of unknown day by their first year', () =>
  expect(typesOf(summary('first', 'p', 2016, sentence('省', 900)), summary('second', 'p', 2021, sentence('省', 800)))).toEqual([
    ['first', 'later'],
    ['second', 'later'],
  ]));

it('keeps of a plan’s divisions its annexes', () => {
  const divisions = [
    { id: 's1', kind: 'section', title: '总则' },
    { id: 'a1', kind: 'annex', title: '分工表' },
  ] as const;
  expect(summaryOf(record, divisions, [], []).annexes).toEqual([{ id: 'a1', title: '分工表' }]);
});
