import { describe, expect, it } from 'vitest';
import { isNumberedSentence, sentenceRules } from '../../../src/pipeline/read/numbered-sentence.ts';
import { lines, shape } from './shape.ts';

describe.each(sentenceRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples)('%s is a sentence', (words) => expect(isNumberedSentence(words, rule.alone)).toBe(true));
  it.each(rule.not)('%s is a title', (words) => expect(isNumberedSentence(words, true)).toBe(false));

  it('is wanted by an example', () => {
    const others = sentenceRules.filter((other) => other !== rule);
    expect(rule.examples.some((words) => !isNumberedSentence(words, rule.alone, others))).toBe(true);
  });
});

it('a numbered sentence stands under its number alone, and its figures are text', () => {
  const text = `一、目标
    1.到2025年，产值达到300亿元。
    （1）建成省级园区5家。
    （2）建设3个示范基地。
    高标准建设。
    2、亩均税收达到12万元。企业达到9家。`;
  expect(shape(lines(text)).slice(1)).toEqual([
    's1-0-1 heading 1.',
    's1-0-1-p1 paragraph 到2025年，产值达到300亿元。',
    's1-0-1-1 heading （1）',
    's1-0-1-1-p1 paragraph 建成省级园区5家。',
    's1-0-1-2 heading （2）建设3个示范基地。',
    's1-0-1-2-p1 paragraph 高标准建设。',
    's1-0-2 heading 2、',
    's1-0-2-p1 paragraph 亩均税收达到12万元。企业达到9家。',
  ]);
});
