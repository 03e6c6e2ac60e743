import { expect, it } from 'vitest';
import { printProblem } from '../../../../src/model/problem.ts';
import type { AuthoredCorrection } from '../../../../src/model/correction.ts';
import { findCorrections } from '../../../../src/pipeline/find/documents/correction.ts';
import { readOutline } from '../../../../src/pipeline/read/outline.ts';
import { seedOf } from '../../../../src/pipeline/read/source/seed.ts';

const seed = seedOf('seeds/x.txt', '一、目标\n铜铁产业发展。\n铜铁企业与铜铁产业。\n');
const { blocks } = readOutline(seed, null);
const correct = (entry: Partial<AuthoredCorrection>) =>
  findCorrections(seed, blocks, [{ plan: 'x', sic: '铜铁', corr: '钢铁', certainty: 'certain', reason: '形近误', times: 1, ...entry }]);

it('finds every place of a quote', () => {
  const { corrections, problems } = correct({ times: 3 });
  expect(problems).toEqual([]);
  expect(corrections.map(({ span, block, at }) => [span.start, block, at])).toEqual([
    [5, 's1-p1', [0, 2]],
    [13, 's1-p2', [0, 2]],
    [18, 's1-p2', [5, 7]],
  ]);
});

it('takes only the place after the given words', () => {
  expect(correct({ after: '企业与' }).corrections.map(({ span }) => span.start)).toEqual([18]);
});

it.each([
  [{ times: 4 }, 'seeds/x.txt:2:1 [correction] "铜铁" found 3 times, corrections.yml says 4. Change times or add the context.'],
  [{ sic: '铁铜' }, 'seeds/corrections.yml [correction] x: "铁铜" found 0 times, corrections.yml says 1. Change times or add the context.'],
])('says where a count is wrong: %o', (entry, message) => {
  expect(correct(entry).problems.map(printProblem)).toEqual([message]);
});
