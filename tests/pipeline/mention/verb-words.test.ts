import { describe, expect, it } from 'vitest';
import type { GoverningVerbs } from '../../../src/language/governing.ts';
import { patternOf, verbForms, verbWords } from '../../../src/pipeline/mention/scene/verb-words.ts';
import { isVerb } from './verb-word-values.ts';

/** A table of the words without one of them. */
const without = <T>(table: Readonly<Record<string, T>>, word: string): Record<string, T> =>
  Object.fromEntries(Object.entries(table).filter(([each]) => each !== word));
const patternWithout = (change: Partial<typeof verbWords>): RegExp => patternOf(verbForms({ ...verbWords, ...change }));

describe.each(['adverbs', 'renewed', 'beforeRenewed', 'opens'] as const)('%s', (name) => {
  it.each(Object.entries(verbWords[name]))('%s: %s', (word, example) => {
    expect(isVerb(example, patternWithout({ [name]: without<string>(verbWords[name], word) })), 'is one by this word').toBe(false);
  });
});

describe.each(['plainEndings', 'verbalNouns', 'closingVerbs', 'closes'] as const)('%s', (name) => {
  it.each(Object.entries(verbWords[name]))('%s: %s', (word, example) => {
    expect(isVerb(example, patternWithout({ [name]: without<string>(verbWords[name], word) })), 'is none by this word').toBe(true);
  });
});

describe('what begins like a noun’s end', () => {
  const cases = Object.entries(verbWords.notVerbalNouns).flatMap(([noun, longer]) =>
    Object.entries(longer).map(([word, example]) => ({ noun, word, example })),
  );
  it.each(cases)('$noun$word: $example', ({ noun, word, example }) => {
    const { notVerbalNouns } = verbWords;
    const changed = { ...notVerbalNouns, [noun]: without(notVerbalNouns[noun], word) };
    expect(isVerb(example, patternWithout({ notVerbalNouns: changed })), 'is one by this word').toBe(false);
  });
});

describe.each(['plainVerbs', 'doubleVerbs', 'weakVerbs'] as const)('%s', (name) => {
  const table: GoverningVerbs = verbWords[name];
  it.each(Object.entries(table))('%s', (word, verb) => {
    const example = typeof verb === 'string' ? verb : verb.example;
    expect(isVerb(example, patternWithout({ [name]: without(table, word) })), 'is one by this word').toBe(false);
  });
  const guarded = Object.entries(table).flatMap(([word, verb]) =>
    typeof verb === 'string'
      ? []
      : (['before', 'after'] as const).flatMap((side) =>
          Object.entries(verb[side] ?? {}).map(([guard, phrase]) => {
            const unguarded = { ...verb, [side]: without(verb[side] ?? {}, guard) };
            return { word, guard, phrase, unguarded };
          }),
        ),
  );
  it.each(guarded.map((each) => [each.phrase, each] as const))('%s', (phrase, { word, unguarded }) => {
    expect(isVerb(phrase, patternWithout({ [name]: { ...table, [word]: unguarded } })), 'is none by this word').toBe(true);
  });
});
