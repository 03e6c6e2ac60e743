import type { BenchLine, BenchPassage } from '../../model/score.ts';
import type { Row } from '../../model/schema.ts';

/** The rows of `benchmark-passages.json`. */
export const passageRows = (passages: readonly BenchPassage[]): Row[] =>
  passages.map(({ id, split, form, title, from, to, text }) => ({ id, split, form, title, from, to, text }));

/** The rows of `benchmark.json`: every number of the passages as it was read by hand, under the names that the dataset has for its fields. */
export const benchRows = (passages: readonly BenchPassage[]): Row[] =>
  passages.flatMap(({ id, quantities }) => quantities.map((line) => benchRow(id, line)));

function benchRow(
  passage: string,
  { off, txt, kind, measure, scope, value, unit, cmp, mode, year, base, hope, accept = {} }: BenchLine,
): Row {
  const [least, most] = Array.isArray(value) ? value : [typeof value === 'number' ? value : null, null];
  return {
    ...{ passage, start: off, end: off + Array.from(txt).length, text: txt, kind, measure, scope },
    ...{ value: least, valueMax: most, ratio: typeof value === 'string' ? value : null, unit },
    ...{ comparator: cmp, mode, year, baseYear: base, hedged: hope },
    accept: Object.entries(accept).map(([field, values]) => ({ field: names[field] ?? field, values })),
  };
}

/** What the dataset calls fields that the benchmark's lines have shorter names for. */
const names: Readonly<Record<string, string>> = { cmp: 'comparator', base: 'baseYear', hope: 'hedged' };

/** The benchmark as the scorer takes it: JSON Lines, a passage a line with its numbers. */
export const benchLines = (passages: readonly BenchPassage[]): string => passages.map((passage) => `${JSON.stringify(passage)}\n`).join('');
