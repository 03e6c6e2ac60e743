import { describe, expect, it } from 'vitest';
import { printProblem } from '../../../src/model/problem.ts';
import { problemsOf } from '../../small-corpus.ts';
import { badFacts } from './bad-facts.ts';
import { badPlaces } from './bad-places.ts';
import { badSaid } from './bad-said.ts';
import { badVocabularies } from './bad-vocabularies.ts';

it('of good records nothing is said', () => expect(problemsOf()).toEqual([]));

it('a province may lie in the country, whose code is like no other', () =>
  expect(
    problemsOf(
      ['seeds/places.yml', '- id: yunling', '- { id: china, code: "100000", name: 全国, shortName: 全国, level: 省 }\n- id: yunling'],
      ['seeds/places.yml', 'parent: null', 'parent: china'],
    ),
  ).toEqual([]));

describe('a bad record is told with its line, its column, the rule and a remedy', () => {
  it.each([...badFacts, ...badPlaces, ...badSaid, ...badVocabularies])('%s', (_, spoilt, said) =>
    expect(
      problemsOf(...spoilt)
        .filter(({ fatal }) => fatal)
        .map(printProblem),
    ).toEqual(said),
  );
});
