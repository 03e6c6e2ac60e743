import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreMentionFiles } from '../../scripts/mention-score.ts';
import type { Mention, PlanMentions } from '../../src/model/entry.ts';
import { MentionScores } from '../../src/model/score.ts';
import { type MentionFact, scoreMentions } from '../../src/score/mention-score.ts';

const scores = scoreMentionFiles('tests/fixtures/mentions', 'content').map(({ score }) => score);

test('the score of mentions that the site prints is the score', () => {
  expect(MentionScores.parse(JSON.parse(readFileSync('content/mention-score.json', 'utf8')))).toEqual(scores);
});

test('with those of topics, 400 mentions and more are read by hand', () => {
  const topics = readFileSync('tests/fixtures/mentions/topics.jsonl', 'utf8').trim().split('\n').length;
  const [tuned, untuned] = scores;
  expect(topics + tuned.facts + untuned.facts).toBeGreaterThanOrEqual(400);
});

const fact: MentionFact = {
  plan: 'plan',
  vocabulary: 'topics',
  entry: 'tea',
  block: 's1-p1',
  start: 7,
  text: '茶',
  stance: '任务',
  verb: '发展',
  verbAlso: ['大力发展'],
  clause: '大力发展…茶…',
};
const read = { text: '茶', position: { start: 7 }, stance: '任务', verb: '大力发展' } as Mention;
const reader = (mention: Mention, clause: string) => ({
  mentions: new Map([['plan', { topics: [mention] } as PlanMentions]]),
  clauseOf: () => clause,
});

test.each([
  ['agrees with a verb that a fair reader accepts, and … at the ends says nothing', read, '大力发展…茶', [1, 1, 1], 0],
  ['a clause of other words differs', read, '大力发展茶', [1, 1, 0], 1],
  ['another stance and no verb differ', { ...read, stance: '列举' as const, verb: null }, '茶', [0, 0, 0], 1],
  ['a mention elsewhere is none', { ...read, position: { start: 8 } } as Mention, '大力发展…茶', [0, 0, 0], 1],
])('%s', (_, mention, clause, right, missed) => {
  const { score, misses } = scoreMentions('tuned', [fact], reader(mention, clause));
  expect([score.stance, score.verb, score.clause]).toEqual(right);
  expect(misses.length).toBe(missed);
});
