import { expect, it } from 'vitest';
import { loadPlans } from '../../src/library/load/load-plans.ts';
import { wholePages } from '../../src/search/page-source.ts';
import { respond } from '../../src/search/question/answer-question.ts';
import { denialOf } from '../../src/search/question/denial.ts';
import { searchCorpus } from './corpus.ts';
import { readQuestions } from './questions.ts';
import { rankOf } from './ranks.ts';
import { sitePages } from './site-pages.ts';

/*
 * Sixty further questions, worked out from content/ and frozen before rules were changed for them. Of the 54 that the plans
 * answer 39 found their page among the first three results at first (0.72).
 */
const questions = readQuestions('second');
const corpus = await searchCorpus();
const source = wholePages(await sitePages());

/** What holds today; it only rises. */
const least = 1;

it(`of sixty further questions at least ${least} find their page among the first three results`, async () => {
  const answerable = questions.filter(({ expects }) => expects === 'answer');
  const ranks = await Promise.all(answerable.map((question) => rankOf(question, corpus, source)));
  const missed = answerable.filter((_, i) => (ranks[i] ?? 4) > 3).map(({ id, question }) => `${id} ${question}`);
  expect(1 - missed.length / answerable.length, missed.join('\n')).toBeGreaterThanOrEqual(least);
});

it('of what no plan says the very words are said to stand nowhere, counties of the lists among them', async () => {
  const plans = (await loadPlans()).map(({ facts }) => facts.id);
  const absent = questions.filter(({ expects }) => expects === 'absent');
  const told = await Promise.all(
    absent.map(async ({ id, question, unprinted }) => {
      const { nowhere } = denialOf((await respond(question, corpus)).words, plans);
      return { id, isTold: unprinted.every((word) => nowhere.some((each) => each.includes(word))) };
    }),
  );
  expect(told.filter(({ isTold }) => !isTold)).toEqual([]);
});

it('a county that no plan names is read as a place, also by its former name', async () => {
  const placesIn = async (question: string): Promise<string[]> =>
    (await respond(question, corpus)).reading.parts.flatMap(({ kind, entries = [] }) =>
      kind === 'place' ? entries.map(({ id }) => id) : [],
    );
  expect(await placesIn('平山县有产业园吗')).toEqual(['division/130131']);
  expect(await placesIn('许昌县有什么项目')).toEqual(['division/411003']);
  expect(await placesIn('任泽区有什么项目')).toEqual(['name/ren-county']);
});
