import { describe, expect, it } from 'vitest';
import { mentionedIndicators, nameRules } from '../../../src/pipeline/mention/indicator-names.ts';

const parts = (marked: string) => {
  const [before, name, after] = marked.split(/[⟦⟧]/);
  return { text: before + name + after, hit: { id: 'revenue', start: before.length, end: before.length + name.length } };
};
const isMention = (marked: string): boolean => {
  const { text, hit } = parts(marked);
  return mentionedIndicators(text, [hit]).length === 1;
};

describe.each(nameRules)('$name', ({ examples, not }) => {
  it.each(examples.map((example) => [example]))('%s is no mention', (example) => expect(isMention(example)).toBe(false));
  it.each(not.map((example) => [example]))('%s is one', (example) => expect(isMention(example)).toBe(true));
});

it('the longest name wins', () => {
  const text = '工业增加值率';
  const hits = [
    { id: 'value-added', start: 2, end: 5 },
    { id: 'industrial-value-added', start: 0, end: 5 },
    { id: 'value-added-rate', start: 0, end: 6 },
  ];
  expect(mentionedIndicators(text, hits).map(({ id }) => id)).toEqual(['value-added-rate']);
});
