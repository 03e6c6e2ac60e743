import { expect, it } from 'vitest';
import { loadPassages } from '../../../scripts/bench-score.ts';
import { headsOf, shapeNamed } from '../../../src/export/shapes.ts';
import { parsePassages } from '../../../src/score/bench-passages.ts';
import type { BenchLine } from '../../../src/model/score.ts';
import { benchLines, benchRows, passageRows } from '../../../src/site/data/bench-rows.ts';

const passages = loadPassages();
const rowOf = (line: Partial<BenchLine>) => {
  const [first] = passages;
  return benchRows([{ ...first, quantities: [{ off: 3, txt: '2—3家', kind: 'target', ...line }] }])[0];
};

it.each([
  [
    { value: 36, unit: '万公里' },
    { value: 36, valueMax: null, ratio: null, unit: '万公里' },
  ],
  [
    { value: [2, 3] as [number, number], unit: '家' },
    { value: 2, valueMax: 3, ratio: null, unit: '家' },
  ],
  [
    { value: '2:8', unit: '比' },
    { value: null, valueMax: null, ratio: '2:8', unit: '比' },
  ],
  [
    { cmp: 'ge', base: 2020, hope: true },
    { comparator: 'ge', baseYear: 2020, hedged: true },
  ],
  [{ accept: { cmp: ['ge', 'eq'] } }, { accept: [{ field: 'comparator', values: ['ge', 'eq'] }] }],
  [{}, { start: 3, end: 7, text: '2—3家', accept: [] }],
] as const)('%j is the row %j', (line, row) => {
  expect(rowOf(line as Partial<BenchLine>)).toMatchObject(row);
});

it('every row has the columns of its table, and its key once', () => {
  for (const [table, rows] of [
    ['benchmark', benchRows(passages)],
    ['benchmark-passages', passageRows(passages)],
  ] as const) {
    const heads = headsOf(table).map(({ name }) => name);
    expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(new Set(heads));
    expect(
      new Set(
        rows.map((row) =>
          shapeNamed(table)
            .key.map((name) => JSON.stringify(row[name]))
            .join(' '),
        ),
      ).size,
    ).toBe(rows.length);
  }
});

it('what is published is scored like what people wrote', () => {
  expect(parsePassages(benchLines(passages), 'dev')).toEqual(passages);
});
