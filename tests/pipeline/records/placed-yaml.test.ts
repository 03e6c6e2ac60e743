import { expect, it } from 'vitest';
import { placedYaml, spotOf } from '../../../src/pipeline/records/placed-yaml.ts';

const text = `facts:
  title: { value: 某省盐业规划, from: text }
  period: &span
    from: 2021
reviews:
  - start: 7
    set: [subject, year]
  - start: 9
    ? "2030"
    : later
    __proto__: x
copy: *span
empty:
`;

// A path, and the line and column of what stands there; of what is not there, of the nearest that holds it.
const rows: [path: (string | number)[], line: number, column: number][] = [
  [[], 1, 1],
  [['facts'], 2, 3],
  [['facts', 'title'], 2, 10],
  [['facts', 'title', 'value'], 2, 19],
  [['facts', 'title', 'page'], 2, 10],
  [['facts', 'period', 'from'], 4, 11],
  [['reviews', 0], 6, 5],
  [['reviews', 0, 'set', 1], 7, 20],
  [['reviews', 1, '2030'], 10, 7],
  [['reviews', 1, '__proto__'], 11, 16],
  [['reviews', 4, 'start'], 6, 3],
  [['copy', 'from'], 12, 7],
  [['toString'], 1, 1],
];

it.each(rows)('%j stands at %i:%i', (path, line, column) => {
  expect(spotOf(placedYaml(text).placed, path)).toEqual({ line, column });
});

it('values are those of YAML, those named elsewhere too', () => {
  expect(placedYaml(text).value).toMatchObject({ reviews: [{ start: 7 }, { '2030': 'later' }], copy: { from: 2021 }, empty: null });
  expect(placedYaml('')).toEqual({ value: null, placed: null, fault: null });
  expect(spotOf(null, ['x'])).toBeNull();
});

it('what is none is said where it stops being it', () => {
  expect(placedYaml('- id: salt\n- { id: tea\n')).toMatchObject({ value: null, placed: null, fault: { line: 3, column: 1 } });
});
