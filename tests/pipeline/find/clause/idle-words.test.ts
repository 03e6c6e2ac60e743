import { describe, expect, test } from 'vitest';
import { plainExample } from '../../../../src/language/example.ts';
import { closers, endVerbs, frontVerbs, type IdleWords, openers } from '../../../../src/pipeline/find/clause/phrase/idle-words.ts';
import { endTrimmer, frontTrimmer, verbCutter, verbSeeker } from '../../../../src/pipeline/find/clause/phrase/phrase.ts';

/** What a reader with some words makes of a phrase. */
type Reader = (words: IdleWords) => (text: string) => unknown;

const classes: [string, IdleWords, Reader][] = [
  ['at the front', openers, (words) => (text) => frontTrimmer(words)(text).phrase],
  ['at the end', closers, endTrimmer],
  ['verbs at the front', frontVerbs, verbCutter],
  ['verbs at the end', endVerbs, verbSeeker],
];

const without = (words: IdleWords, taken: string): IdleWords =>
  Object.fromEntries(Object.entries(words).filter(([word]) => word !== taken));

describe.each(classes)('idle words %s', (_, words, reader) => {
  test.each(Object.entries(words))('without %s, %s is read otherwise', (word, example) => {
    const { text } = plainExample(example);
    expect(reader(without(words, word))(text)).not.toEqual(reader(words)(text));
  });
});

test.each(['再生水利用量', '重点企业', '为农服务站'])('%s is left whole, where no such word follows', (phrase) => {
  expect(frontTrimmer(openers)(phrase).phrase).toBe(phrase);
});
