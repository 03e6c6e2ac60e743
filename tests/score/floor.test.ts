import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { benchResults } from '../../scripts/bench-score.ts';
import { scoreGold } from '../../scripts/gold.ts';
import { benchFloor } from '../../src/score/bench-results.ts';
import { fallen, floorOf, parseFloor } from '../../src/score/floor.ts';
import { BenchScores, TargetScores } from '../../src/model/score.ts';
import { publishScores } from '../../src/score/publish.ts';
import { ratios } from '../../src/score/score.ts';

const scores = scoreGold('tests/gold', 'seeds');
const bench = await benchResults();

/** Fields that are stretches of the text, where a character more or less is a disagreement: the floor holds these. */
const worded = /(?:subject|measure|wording|about|stated)$/;

test('no score falls below tests/gold/floor.json', () => {
  expect(fallen(parseFloor(readFileSync('tests/gold/floor.json', 'utf8')), { ...floorOf(scores), ...benchFloor(bench) })).toEqual([]);
});

test.each(['xingtai-emerging-2018', 'shijiazhuang-emerging-2018'])(
  'every target of %s is found with what it says right, and none invented',
  (plan) => {
    const score = scores.find((one) => one.plan === plan);
    expect(ratios(score?.kinds.get('target') ?? { right: 0, missed: 1, invented: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(score?.misses.filter(({ what }) => what.startsWith('target') && !worded.test(what))).toEqual([]);
  },
);

test('the scores that the site prints are the scores', () => {
  const printed = TargetScores.parse(JSON.parse(readFileSync('content/score.json', 'utf8')));
  expect(printed).toEqual(publishScores(scores));
  expect(BenchScores.parse(JSON.parse(readFileSync('content/bench-score.json', 'utf8')))).toEqual(bench);
});

test.each(['now', 'first'] as const)('what is said of all forms together, %s, is what is said of each', (when) => {
  for (const [, own] of Map.groupBy(bench, ({ split }) => split)) {
    const targets = (all: boolean): number => own.reduce((sum, row) => sum + ((row.form === 'all') === all ? row[when].targets : 0), 0);
    expect(targets(true)).toBe(targets(false));
    expect(targets(true)).toBeGreaterThan(0);
  }
});
