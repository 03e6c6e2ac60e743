import { describe, expect, it } from 'vitest';
import { boxOf, linesOf, textWidth } from '../../src/charts/drawing.ts';

it.each([
  ['', 0],
  ['茶叶', 20],
  ['12', 12],
  ['A%', 17.2],
])('%s takes %s pixels at most', (text, width) => expect(textWidth(text, 10)).toBeCloseTo(width));

describe('a text in lines', () => {
  it.each<[string, number, string[]]>([
    ['茶叶加工业', 100, ['茶叶加工业']],
    ['茶叶加工业', 30, ['茶叶加', '工业']],
    // A closing mark stays with what it closes, a number with its unit.
    ['茶叶、酒类', 20, ['茶', '叶、', '酒类']],
    ['达到1,200亿元', 50, ['达到', '1,200亿元']],
    ['（茶叶）', 20, ['（茶', '叶）']],
    ['', 20, []],
  ])('%s in %s pixels', (text, room, lines) => expect(linesOf(text, room, 10)).toEqual(lines));

  it('ends in … where it is longer than it may be', () => expect(linesOf('茶叶加工业和酒类', 30, 10, 2)).toEqual(['茶叶加', '工业…']));
});

it.each<['start' | 'middle' | 'end', number]>([
  ['start', 50],
  ['middle', 40],
  ['end', 30],
])('the box of a text that is anchored at its %s', (anchor, x) =>
  expect(boxOf({ kind: 'text', x: 50, y: 20, text: '茶叶', size: 10, ink: 'ink', anchor })).toEqual({ x, y: 11.4, width: 20, height: 10 }),
);
