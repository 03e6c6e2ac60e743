import { expect, it } from 'vitest';
import { layStrips } from '../../src/charts/strip.ts';

const plan = (characters: number, ...chapters: [string, number][]) => ({
  characters,
  chapters: chapters.map(([label, from]) => ({ label, from })),
});

const map = layStrips(plan(1000, ['', 0], ['一', 20], ['二', 520], ['三', 950]), plan(100, ['一', 0], ['二', 50]), [
  { kind: 'verbatim', a: { from: 100, length: 50 }, b: { from: 90, length: 10 } },
  { kind: 'adapted', a: { from: 998, length: 1 }, b: { from: 0, length: 20 } },
]);

it('places bands in percent of each plan’s own length, none too thin to see or past the end', () => {
  expect(map.a.bands.map(({ x, width }) => [x, width])).toEqual([
    [10, 5],
    [99.65, 0.35],
  ]);
  expect(map.b.bands.map(({ x, width }) => [x, width])).toEqual([
    [90, 10],
    [0, 20],
  ]);
});

it('draws adapted bands half as high, at the side of the links', () => {
  const [a, b] = [map.a.bands[1], map.b.bands[1]];
  expect([a.height, a.y + a.height]).toEqual([map.a.height / 2, map.a.y + map.a.height]);
  expect([b.height, b.y]).toEqual([map.b.height / 2, map.b.y]);
  expect(map.a.bands[0].height).toBe(map.a.height);
});

it('joins the middles of both sides', () => {
  expect(map.links.map(({ x1, x2 }) => [x1, x2])).toEqual([
    [12.5, 95],
    [99.83, 10],
  ]);
  expect(map.links.every(({ y1, y2 }) => y1 === map.a.y + map.a.height && y2 === map.b.y)).toBe(true);
});

it('labels a chapter where there is room', () => {
  expect(map.a.chapters.map(({ x, label, room }) => [x, label, room])).toEqual([
    [0, '', null],
    [2, '一', 'any'],
    [52, '二', 'any'],
    [95, '三', 'any'],
  ]);
});

it.each([
  ['一', 5, 'any'],
  ['一', 3, 'wide'],
  ['一', 1, null],
  ['附件10', 10, 'wide'],
  ['附件10', 5, null],
])('a label %s on %i per cent of the strip has room on %s', (label, percent, room) => {
  const { a } = layStrips(plan(100, [label, 0], ['', percent]), plan(1), []);
  expect(a.chapters[0].room).toBe(room);
});
