import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printProblem } from '../../src/model/problem.ts';
import type { Review } from '../../src/model/review.ts';
import { readPlan } from '../../src/pipeline/plan.ts';
import { vocabulary, words } from '../vocabulary.ts';

const record = vocabulary.plans.find((plan) => plan.id === 'xingtai-emerging-2018');
if (!record) throw new Error('seeds/plans/xingtai-emerging-2018.yml is missing.');
const bytes = readFileSync(`seeds/${record.file}`);
const review = (fields: Partial<Review>): Review => ({
  plan: record.id,
  start: 1582,
  fields: { year: 2019 },
  by: '编者',
  when: '2026-11-21',
  why: '试',
  ...fields,
});
const build = (reviews: Review[]) => readPlan({ record, bytes, sha256: record.sha256 }, { vocabulary, words: { ...words, reviews } });

it('sets the fields a person corrected and leaves the others', () => {
  const reviewed = build([review({})]).figures.find(({ id }) => id === 'xingtai-emerging-2018/1582');
  expect(reviewed).toMatchObject({ year: 2019, value: 245, unit: '亿元' });
});

it('keeps what the program had read there, for the page to say what was set right', () => {
  expect(build([review({ fields: { year: 2019, unit: '万元' } })]).data?.reviews).toMatchObject([
    { fields: { year: 2019, unit: '万元' }, was: { year: 2020, unit: '亿元' } },
  ]);
});

it('says where a review has lost its target', () => {
  expect(build([review({ start: 3 })]).problems.map(printProblem)).toEqual([
    'seeds/plans/xingtai-emerging-2018.yml [review] no target or baseline begins at 3. Look at the place again and change or remove the review.',
  ]);
});
