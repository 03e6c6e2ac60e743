import { describe, expect, test } from 'vitest';
import { plainExample } from '../../../../src/language/example.ts';
import { closers, endVerbs, frontVerbs, type IdleWords, openers } from '../../../../src/pipeline/find/clause/phrase/idle-words.ts';
import { endTrimmer, frontTrimmer, verbCutter, verbSeeker } from '../../../../src/pipeline/find/clause/phrase/phrase.ts';

const without = (words: IdleWords, taken: string): IdleWords =>
  Object.fromEntries(Object.entries(words).filter(([word]) => word !== taken));

/** A phrase, and what is left of it at either end of what it marks. */
function cutOf(example: string): { text: string; before: string; after: string } {
  const { text, start, end } = plainExample(example);
  return { text, before: text.slice(0, start), after: text.slice(end) };
}

describe('words that are cut off, each of which is missed', () => {
  test.each(Object.entries(openers))('%s at the front: %s', (word, example) => {
    const { text, after } = cutOf(example);
    expect(frontTrimmer(openers)(text).phrase).toBe(after);
    expect(frontTrimmer(without(openers, word))(text).phrase).not.toBe(after);
  });

  test.each(Object.entries(closers))('%s at the end: %s', (word, example) => {
    const { text, before } = cutOf(example);
    expect(endTrimmer(closers)(text)).toBe(before);
    expect(endTrimmer(without(closers, word))(text)).not.toBe(before);
  });

  test.each(Object.entries(frontVerbs))('the verb %s at the front: %s', (word, example) => {
    const { text, after } = cutOf(example);
    expect(verbCutter(frontVerbs)(text)).toBe(after);
    expect(verbCutter(without(frontVerbs, word))(text)).not.toBe(after);
  });

  test.each(Object.entries(endVerbs))('the verb %s at the end: %s', (word, example) => {
    const { text } = cutOf(example);
    expect(verbSeeker(endVerbs)(text)).toBe(true);
    expect(verbSeeker(without(endVerbs, word))(text)).toBe(false);
  });
});

test.each(['再生水利用量', '重点企业', '为农服务站', '将军山景区'])('%s is left where no such word follows', (phrase) => {
  expect(frontTrimmer(without(openers, '将'))(phrase).phrase).toBe(phrase);
});
