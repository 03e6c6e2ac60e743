import { BenchForm, type BenchPassage, type BenchScore, BenchSplit, type BenchTally } from '../model/score.ts';
import type { BenchReading } from './bench-passages.ts';
import { type FormScore, scoreBench } from './bench-score.ts';
import type { Floor } from './floor.ts';

const nothing: BenchTally = { targets: 0, found: 0, invented: 0, core: 0 };

const tallyOf = ({ target, core }: FormScore): BenchTally => ({
  targets: target.right + target.missed,
  found: target.right,
  invented: target.invented,
  core,
});

const sum = (tallies: readonly BenchTally[]): BenchTally =>
  tallies.reduce(
    (all, { targets, found, invented, core }) => ({
      targets: all.targets + targets,
      found: all.found + found,
      invented: all.invented + invented,
      core: all.core + core,
    }),
    nothing,
  );

/** What the site prints of a reader’s readings of the benchmark: set by set and form by form, all forms last, beside what it was at first (`first`, by set and form: `dev/web`). */
export const publishBench = (
  passages: readonly BenchPassage[],
  readings: readonly BenchReading[],
  first: ReadonlyMap<string, BenchTally>,
): BenchScore[] =>
  BenchSplit.options.flatMap((split) => {
    const own = passages.filter((passage) => passage.split === split);
    const { forms } = scoreBench(own, readings, true);
    const firstOf = (form: BenchForm): BenchTally => first.get(`${split}/${form}`) ?? nothing;
    return [...BenchForm.options, 'all' as const].flatMap((form) => {
      const score = forms.find((one) => one.form === form);
      if (!score) return [];
      const read = own.filter((passage) => form === 'all' || passage.form === form);
      return {
        part: `${split}/${form}`,
        split,
        form,
        passages: read.length,
        quantities: read.reduce((sum, { quantities }) => sum + quantities.length, 0),
        first: form === 'all' ? sum(BenchForm.options.map(firstOf)) : firstOf(form),
        now: tallyOf(score),
      };
    });
  });

/** In hundredths: a passage more or less of some hundreds is no fall. */
const share = (right: number, of: number): number => Math.floor((100 * right) / Math.max(of, 1)) / 100;

/** The floor that scores of the benchmark make, set by set: recall, precision and the share of all targets with the core right. A form alone may lose a passage for another that is won. */
export const benchFloor = (scores: readonly BenchScore[]): Floor =>
  Object.fromEntries(
    scores
      .filter(({ form }) => form === 'all')
      .flatMap(({ split, now: { targets, found, invented, core } }) => [
        [`bench ${split} recall`, share(found, targets)],
        [`bench ${split} precision`, share(found, found + invented)],
        [`bench ${split} core`, share(core, targets)],
      ]),
  );
