import { benchFields } from './bench-fields.ts';
import type { BenchMiss, FormScore, FormScores } from './bench-score.ts';
import { ratios, type Tally } from './score.ts';

const cell = (text: string, width: number): string => text.padStart(width);
const share = (right: number, of: number): string => (of === 0 ? '–' : (right / of).toFixed(3));

const heads = ['targets', 'recall', 'precision', 'core', 'of all', '+measure', 'wrong years', 'baselines', 'recall', 'precision'];
const width = 11;

/** The tables of a benchmark's score: kinds and core form by form, then each field's share of the targets and baselines found. */
export function printBench({ forms }: FormScores): string {
  const names = benchFields.map(({ name }) => name);
  const row = (first: string, cells: readonly string[]): string => first.padEnd(14) + cells.map((text) => cell(text, width)).join('');
  return [
    row('form', heads),
    ...forms.map((score) => row(score.form, kindCells(score))),
    '',
    row('form', names),
    ...forms.map(({ form, fields }) =>
      row(
        form,
        names.map((name) => share(fields.get(name)?.right ?? 0, fields.get(name)?.of ?? 0)),
      ),
    ),
  ].join('\n');
}

/** Core is of the targets found, `of all` of all targets; `+measure` of those found with the measure right besides. */
function kindCells({ target, baseline, core, whole, wrongYears }: FormScore): string[] {
  const [recall, precision] = both(target);
  const found = target.right;
  const all = target.right + target.missed;
  const years = String(wrongYears);
  return [
    String(all),
    recall,
    precision,
    share(core, found),
    share(core, all),
    share(whole, found),
    years,
    String(baseline.right + baseline.missed),
    ...both(baseline),
  ];
}

function both(tally: Tally): [string, string] {
  const { recall, precision } = ratios(tally);
  return [recall.toFixed(3), precision.toFixed(3)];
}

/** A line a disagreement. */
export const printBenchMisses = (misses: readonly BenchMiss[]): string =>
  misses
    .map(
      ({ passage, form, off, text, what, gold, read }) =>
        `${passage} ${form} ${off} ${text.replace(/\n/g, '⏎')}: ${what}: ${gold}, read ${read}`,
    )
    .join('\n');
