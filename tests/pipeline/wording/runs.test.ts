import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalRuns } from '../../../src/pipeline/wording/runs.ts';

const codes = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);
const runsIn = (a: string, b: string, shortest?: number): string[] =>
  equalRuns(codes(a), codes(b), shortest).map((run) => a.slice(run.a, run.a + run.length));

describe('equal runs', () => {
  it.each([
    ['按不低于标准执行', '可按不低于标准执行', ['按不低于标准执行']],
    ['国际标准、国家标准100项', '国际、国家标准10项', ['国际', '、国家标准10']],
    ['甲乙丙丁', '丁丙乙甲', []],
    ['', '甲乙', []],
  ])('%s | %s', (a, b, expected) => expect(runsIn(a, b)).toEqual(expected));

  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙，'), maxLength: 24 });

  it('are the same whichever text comes first', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(1, 2), (a, b, shortest) => {
        const turned = equalRuns(codes(b), codes(a), shortest).map((run) => ({ a: run.b, b: run.a, length: run.length }));
        if (a !== b) expect(equalRuns(codes(a), codes(b), shortest)).toEqual(turned);
      }),
    );
  });

  it('stand in both texts, in order, and never overlap', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let [endA, endB] = [0, 0];
        for (const run of equalRuns(codes(a), codes(b))) {
          expect(a.slice(run.a, run.a + run.length)).toBe(b.slice(run.b, run.b + run.length));
          expect(run.a).toBeGreaterThanOrEqual(endA);
          expect(run.b).toBeGreaterThanOrEqual(endB);
          [endA, endB] = [run.a + run.length, run.b + run.length];
        }
      }),
    );
  });
});
