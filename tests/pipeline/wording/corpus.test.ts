import { describe, expect, it } from 'vitest';
import { Pair, type SharedPassage, StockPhrases } from '../../../src/model/pair.ts';
import { readTexts } from '../../../src/pipeline/corpus.ts';
import type { TextPlan } from '../../../src/pipeline/wording/fold.ts';
import { shareWording } from '../../../src/pipeline/wording/pairs.ts';
import { fiveSeeds } from '../../five/five.ts';

const seeds = fiveSeeds();
const list = seeds.words.stock;
const texts = readTexts(seeds);
const { pairs, also, stock } = shareWording(texts, list);
const blocks = new Map(texts.flatMap(({ id, blocks: own }) => own.map((block) => [`${id} ${block.id}`, block.text])));
const visible = (text: string): string => text.replace(/\s/g, '');
const get = (id: string): Pair => pairs.find((pair) => pair.id === id) ?? expect.fail(`no pair ${id}`);
const percent = ({ covered, characters }: Pair['shares']['a']): number => Math.round((100 * covered) / characters);

it('all ten pairs are there, and fit the model', () => {
  expect(pairs).toHaveLength(10);
  for (const pair of pairs) expect(Pair.parse(pair)).toEqual(pair);
  expect(StockPhrases.parse(stock)).toEqual(stock);
});

it('36 % of Shijiazhuang stands in Hebei 2018, 4 % the other way; between provinces it is about 1 % and less', () => {
  const { shares } = get('hebei-emerging-2018--shijiazhuang-emerging-2018');
  expect([percent(shares.b), percent(shares.a)]).toEqual([36, 4]);
  const control = pairs.filter(({ id }) => id.includes('henan')).flatMap((pair) => [percent(pair.shares.a), percent(pair.shares.b)]);
  expect(Math.max(...control)).toBe(1);
});

describe.each(pairs.map((pair) => [pair.id, pair] as const))('%s', (_, pair) => {
  it('quotes what stands at its places', () => {
    for (const passage of pair.passages) {
      for (const [plan, side] of [
        [pair.a, passage.a],
        [pair.b, passage.b],
      ] as const) {
        const text = blocks.get(`${plan} ${side.block}`) ?? expect.fail(`${plan} has no block ${side.block}`);
        expect(Array.from(text).slice(side.start, side.end).join('')).toBe(side.text);
      }
    }
  });

  it('names blocks that are there', () => {
    const named = [
      ...pair.runs.flatMap(({ a, b }) => [`${pair.a} ${a.block}`, `${pair.b} ${b.block}`]),
      ...pair.topics.flatMap(({ a, b }) => [`${pair.a} ${a.block}`, `${pair.b} ${b.block}`]),
      ...also.flatMap(({ id, passages }) => passages.map(({ block }) => `${id} ${block}`)),
    ];
    expect(named.filter((block) => !blocks.has(block))).toEqual([]);
  });

  it('leaves unmarked the same words on both sides, and marks nothing where all are the same', () => {
    const unmarked = ({ text, marks }: SharedPassage['a']): string =>
      visible(
        Array.from(text)
          .filter((_, i) => !marks.some(([start, end]) => i >= start && i < end))
          .join(''),
      );
    for (const { kind, a, b } of pair.passages) {
      expect(unmarked(a)).toBe(unmarked(b));
      expect(kind === 'verbatim').toBe(visible(a.text) === visible(b.text));
      expect(kind === 'verbatim').toBe(a.marks.length + b.marks.length === 0);
    }
  });

  it('shows every run of 12 that it counts: in a passage, by itself, or as a stock phrase', () => {
    const whole = (id: string): string =>
      visible(
        texts
          .find((plan) => plan.id === id)
          ?.blocks.map(({ text }) => text)
          .join('') ?? '',
      );
    const [a, b] = [Array.from(whole(pair.a)), whole(pair.b)];
    const covered = new Array<boolean>(a.length).fill(false);
    for (const { a: side } of pair.passages) covered.fill(true, side.before, side.before + visible(side.text).length);
    const phrases = stock.phrases.flatMap(({ text }) => Array.from(text, (_, i) => text.slice(i, i + stock.characters)));
    const hidden = a.flatMap((_, at) => {
      const run = a.slice(at, at + 12).join('');
      const isShown =
        covered.slice(at, at + 12).includes(true) ||
        pair.runs.some(({ text, cut: [before, after] }) => `${before}${text}${after}`.includes(run)) ||
        phrases.some((part) => part.length === stock.characters && run.includes(part));
      return !isShown && at + 12 <= a.length && b.includes(run) ? [run] : [];
    });
    expect(hidden).toEqual([]);
  });
});

it('marks the number and the modal word of the two sentences that are known', () => {
  const { passages } = get('hebei-emerging-2018--shijiazhuang-emerging-2018');
  const marked = ({ text, marks }: SharedPassage['a'], wanted: string): string[] =>
    marks.filter(([, , kind]) => kind === wanted).map(([start, end]) => Array.from(text).slice(start, end).join(''));
  const standards = passages.find(({ a }) => a.text.includes('行业标准100项以上')) ?? expect.fail('no such passage');
  expect([standards.kind, marked(standards.a, 'number'), marked(standards.b, 'number')]).toEqual(['adapted', ['100'], ['10']]);
  const land = passages.find(({ a }) => a.text.includes('按不低于所在地土地等别')) ?? expect.fail('no such passage');
  expect([land.kind, marked(land.a, 'modal'), marked(land.b, 'modal')]).toEqual(['adapted', [], ['可']]);
});

it('pairs are the same from either side: named the other way round, the plans give the same passages, turned', () => {
  const renamed = texts.map((plan, i) => ({ ...plan, id: `${9 - i}` }));
  const original = texts.map((plan, i) => ({ ...plan, id: `${i}` }));
  const turned = (passage: SharedPassage): string =>
    JSON.stringify([passage.kind, passage.b.before, passage.b.marks, passage.a.before, passage.a.marks]);
  const plain = (passage: SharedPassage): string =>
    JSON.stringify([passage.kind, passage.a.before, passage.a.marks, passage.b.before, passage.b.marks]);
  const backward = shareWording(renamed, list).pairs;
  for (const pair of shareWording(original, list).pairs) {
    const other = backward.find(({ a, b }) => a === `${9 - Number(pair.b)}` && b === `${9 - Number(pair.a)}`) ?? expect.fail(pair.id);
    expect(other.shares).toEqual({ a: pair.shares.b, b: pair.shares.a });
    expect(other.passages.map(turned).sort()).toEqual(pair.passages.map(plain).sort());
    expect(other.topics.map(({ a, b }) => [b.block, a.block]).sort()).toEqual(pair.topics.map(({ a, b }) => [a.block, b.block]).sort());
  }
});

/** Every third block of all plans together, and some sentences of its own: what could disturb the most. */
const mosaic = (id: string, root: string, offset: number): TextPlan => {
  const taken = texts.flatMap((plan) => plan.blocks.filter((_, i) => i % 3 === offset));
  const blocks = taken.map((block, i) => ({ ...block, id: `s1-p${i + 1}`, label: '' }));
  return { id, root, blocks, topics: [{ block: 's1-p1', title: '总体要求', rank: 'body chapter 1', from: 0, to: blocks.length }] };
};

it.each([
  ['a sixth plan of the same province', [mosaic('a-sixth', texts[0].root, 0)]],
  ['a sixth and a seventh of others', [mosaic('hebei-z', 'gansu', 1), mosaic('z-seventh', 'hainan', 2)]],
])('%s, of the words of all, changes no byte of the ten pairs', (_, more) => {
  const ids = new Set(pairs.map(({ id }) => id));
  const wider = shareWording([...texts, ...more], list);
  expect(wider.pairs.length).toBeGreaterThan(pairs.length);
  expect(wider.pairs.filter(({ id }) => ids.has(id))).toEqual(pairs);
  for (const { id, passages } of also)
    expect(wider.also.find((held) => held.id === id)?.passages).toEqual(expect.arrayContaining(passages));
  for (const { text, plans } of stock.phrases)
    expect(wider.stock.phrases.find((phrase) => phrase.text === text)?.plans).toEqual(expect.arrayContaining(plans));
});
