import { expect, it } from 'vitest';
import { planSignMarks, signMark } from '../../src/charts/place-sign.ts';
import { marks } from '../../src/model/plan.ts';

const at = { x: 10, y: 10, r: 10 };

it.each([
  ['filled', ['slot-2']],
  ['open', ['slot-2', 'paper']],
  ['half', ['slot-2', 'paper']],
  ['ring', ['slot-2', 'paper', 'slot-2']],
  ['none', ['slot-2']],
] as const)('the %s plan of a place is drawn in %j', (mark, inks) =>
  expect(planSignMarks({ slot: '2', mark }, at).map(({ fill }) => fill)).toEqual(inks),
);

it('no two plans of a place look alike', () => {
  const drawn = marks.map((mark) => JSON.stringify(planSignMarks({ slot: '4 shape-5', mark }, at)));
  expect(new Set(drawn).size).toBe(marks.length);
});

it('a hole has the shape of its place, half as large', () =>
  expect(planSignMarks({ slot: '3', mark: 'open' }, at).map(({ d }) => d)).toEqual([
    'M10,0L20,10L10,20L0,10Z',
    'M10,4.8L15.2,10L10,15.2L4.8,10Z',
  ]));

it('only the shape itself draws the row', () =>
  expect(planSignMarks({ slot: '3', mark: 'ring' }, at, { row: 4 }).map(({ row }) => row)).toEqual([4, undefined, undefined]));

it('a value that is hoped for is an outline: no plan’s sign is', () =>
  expect(signMark('3', { ...at, isOpen: true })).toMatchObject({ fill: 'paper', stroke: 'slot-3' }));
