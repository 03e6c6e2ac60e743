import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdersOf, nameGrams } from '../../../src/pipeline/wording/grams.ts';

const row = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 }).map((codes) => Uint32Array.from(codes));
const words = (codes: Uint32Array, at: number, length: number): string | null => {
  const run = Array.from(codes.subarray(at, at + length));
  return run.length < length || run.includes(0) ? null : run.join(' ');
};

it('names a run by the place where its characters first stand', () => {
  fc.assert(
    fc.property(row, fc.integer({ min: 1, max: 5 }), (codes, length) => {
      const all = Array.from(codes, (_, at) => words(codes, at, length));
      expect(Array.from(nameGrams(codes, length))).toEqual(all.map((run) => (run === null ? -1 : all.indexOf(run))));
    }),
  );
});

it('lists the first place of a run in every unit that has it', () => {
  const codes = Uint32Array.from([1, 2, 1, 2, 0, 1, 2, 3, 0, 3, 1, 2]);
  const unit = Int32Array.from([0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2]);
  expect([...holdersOf(nameGrams(codes, 2), unit)]).toEqual([[0, [0, 5, 10]]]);
});
