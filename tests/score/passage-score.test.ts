import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTexts } from '../../src/pipeline/corpus.ts';
import { shareWording } from '../../src/pipeline/wording/pairs.ts';
import { parseChecked, passageRatios, scorePassages } from '../../src/score/passage-score.ts';
import { fiveSeeds } from '../five/five.ts';

const seeds = fiveSeeds();
const texts = readTexts(seeds);
const blocks = new Map(texts.flatMap(({ id, blocks: own }) => own.map((block) => [`${id} ${block.id}`, block.text])));
const textOf = (plan: string, block: string): string => blocks.get(`${plan} ${block}`) ?? '';
const checked = parseChecked(readFileSync('tests/fixtures/passages/pairs.jsonl', 'utf8'));

it('holds sixty and more pairs of every kind, quoted as they stand, the plans in the order of their ids', () => {
  expect(checked.length).toBeGreaterThanOrEqual(60);
  for (const kind of ['verbatim', 'adapted', 'none']) expect(checked.filter((pair) => pair.kind === kind).length, kind).toBeGreaterThan(15);
  for (const { a, b, kind } of checked) {
    expect(textOf(a.plan, a.block)).toContain(a.text);
    expect(textOf(b.plan, b.block)).toContain(b.text);
    expect(a.plan < b.plan).toBe(true);
    if (kind !== 'none') expect(kind === 'verbatim', a.text).toBe(a.text === b.text);
  }
});

it('precision and recall do not fall', () => {
  const { precision, recall, kinds } = passageRatios(scorePassages(checked, shareWording(texts, seeds.words.stock).pairs, textOf));
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.87);
  expect(kinds).toBeGreaterThanOrEqual(0.98);
});
