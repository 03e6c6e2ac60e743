import { expect, it } from 'vitest';
import { foldPlans } from '../../../src/pipeline/wording/fold.ts';
import { readTopics, sameTopics, topicWords } from '../../../src/pipeline/wording/same-topics.ts';
import { planOf } from './plans.ts';

it.each([
  ['大力发展生物医药健康产业', '生物医药健康'],
  ['生物医药健康产业发展专项实施方案', '生物医药健康'],
  ['保障措施', '保障措施'],
  ['加强组织领导', '组织领导'],
  ['推动行动', '推动行动'],
])('%s is about %s', (title, words) => expect(topicWords(title)).toBe(words));

it.each([
  ['body chapter 1', 'body chapter 1', 1],
  ['body chapter 1', 'annex chapter 1', 0],
  ['body chapter 1', 'body section 2', 0],
  ['annex head', 'annex head', 1],
])('a part of rank %s and one of rank %s with one heading: %i rows', (a, b, rows) => {
  const plans = [a, b].map((rank, i) => ({
    ...planOf(`p${i}`, ['保障措施', '各自的文字。']),
    topics: [{ block: 's1-p1', title: '保障措施', rank, from: 0, to: 2 }],
  }));
  const row = foldPlans(plans);
  expect(sameTopics(readTopics(row, 0), readTopics(row, 1), [])).toHaveLength(rows);
});
