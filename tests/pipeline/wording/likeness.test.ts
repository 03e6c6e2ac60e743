import { expect, it } from 'vitest';
import { foldPlans, type TextPlan } from '../../../src/pipeline/wording/fold.ts';
import { mostNearest, nearestBySketch, sharesWith, sketchOf, sketchSize } from '../../../src/pipeline/wording/likeness.ts';

const plan = (id: string, text: string): TextPlan => ({
  id,
  root: id,
  blocks: [{ id: 's1-p1', text, label: '', names: [] }],
  topics: [],
});

const none = new Uint8Array(100_000);
const sketch = (text: string, inStock = none): number[] => sketchOf(foldPlans([plan('a', text)]), inStock);

/** Sentences that differ. */
const text = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `第${from + i}项是建设编号为${(from + i) * 7919}的水库。`).join('');

it.each([
  ['a text shorter than a run has none', sketch('建设水库'), 0],
  ['a run of twelve characters has one', sketch('开工建设大型水库和灌区。'), 1],
  ['white space is no character', sketch('开工建设　大型水库 和灌区。'), 1],
  ['a run that stands twice counts once', sketch('开工建设大型水库和灌区。开工建设大型水库和灌区。'), 12],
  ['a long text has as many as are kept', sketch(text(0, 500)), sketchSize],
  ['runs with stock wording are left out', sketch('开工建设大型水库和灌区。', new Uint8Array(100).fill(1)), 0],
])('%s', (_, found, size) => {
  expect(found.length).toBe(size);
});

it('the same words have the same sketch wherever they stand, ascending', () => {
  const own = sketch(text(0, 300));
  expect(sketch(text(0, 300))).toEqual(own);
  expect(own).toEqual(own.toSorted((a, b) => a - b));
});

it('two sketches have about as much in common as the texts', () => {
  const [a, b] = [new Set(sketch(text(0, 600))), sketch(text(300, 900))];
  const common = b.filter((hash) => a.has(hash)).length / sketchSize;
  expect(common).toBeGreaterThan(0.25);
  expect(common).toBeLessThan(0.6);
});

const sketches = (held: Record<string, number[]>): Map<string, number[]> => new Map(Object.entries(held));
const always = (): boolean => true;

it.each<[string, Map<string, number[]>, (a: string, b: string) => boolean, string[]]>([
  ['the one with most in common comes first', sketches({ a: [1, 2, 3], b: [1], c: [1, 2] }), always, ['c', 'b']],
  ['ties stand in the order of ids', sketches({ a: [1, 2], c: [2], b: [1] }), always, ['b', 'c']],
  ['what has nothing in common is none', sketches({ a: [1], b: [2] }), always, []],
  ['those that are compared already are not sought', sketches({ a: [1], b: [1], c: [1] }), (_, other) => other !== 'b', ['c']],
  [
    'no more than are kept',
    sketches(Object.fromEntries(['a', ...'bcdefgh'].map((id) => [id, [1]]))),
    always,
    [...'bcdefgh'].slice(0, mostNearest),
  ],
  [
    'what everybody holds says nothing',
    sketches(Object.fromEntries(Array.from({ length: 41 }, (_, i) => [i ? `p${i}` : 'a', [1]]))),
    always,
    [],
  ],
])('%s', (_, held, apart, expected) => {
  expect(nearestBySketch(held, apart).get('a')).toEqual(expected);
});

it('shares are counted from both sides, the most first, and none is left out but who shares nothing', () => {
  const own = plan('m', `${text(0, 10)}到2030年建成水网。`);
  const found = sharesWith(own, [plan('x', text(8, 10)), plan('y', text(0, 10)), plan('z', '另有安排，不再列出其他内容了。')]);
  expect(found.map(({ plan: id }) => id)).toEqual(['y', 'x']);
  expect(found[0].other.covered).toBe(found[0].other.characters);
  expect(found[0].own.covered).toBe(found[0].other.characters);
  expect(found[0].own.characters).toBeGreaterThan(found[0].own.covered);
});
