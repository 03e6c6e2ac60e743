import { expect, it } from 'vitest';
import { axisFor } from '../../src/charts/axis.ts';
import { type BoundFigure, boundMarks } from '../../src/charts/bound-marks.ts';

const figure = (more: Partial<BoundFigure>): BoundFigure => ({
  ...{ value: 50, valueMax: null, comparator: 'eq', hedged: false, baseline: null, slot: '2' },
  ...more,
});
const axis = axisFor([figure({})], 'share', [0, 100]);
const drawn = (more: Partial<BoundFigure>): string[] =>
  boundMarks(figure(more), 3, axis, 0, [0, 100]).map((mark) => {
    if (mark.kind === 'line') return `${mark.dash ? 'open' : 'line'} ${mark.x1}–${mark.x2}`;
    if (mark.kind === 'rect') return `band ${mark.x}–${mark.x + mark.width}`;
    return mark.kind === 'path' ? `${mark.fill === 'paper' ? 'hollow' : 'full'} of row ${mark.row}` : mark.kind;
  });

it.each<[string, Partial<BoundFigure>, string[]]>([
  ['达到', {}, ['full of row 3']],
  ['至少: open to the right', { comparator: 'ge' }, ['open 50–100', 'full of row 3']],
  ['至多: open to the left', { comparator: 'le' }, ['open 0–50', 'full of row 3']],
  ['左右: a band of five percent each way', { comparator: 'approx' }, ['band 47.5–52.5', 'full of row 3']],
  ['a range: from end to end', { comparator: 'range', valueMax: 70 }, ['band 50–70', 'line 50–50', 'line 70–70', 'full of row 3']],
  ['力争: hollow', { hedged: true }, ['hollow of row 3']],
  ['from a measured value', { baseline: { value: 20, year: null } }, ['line 20–50', 'line 20–20', 'full of row 3']],
])('%s', (_, more, marks) => expect(drawn(more)).toEqual(marks));
