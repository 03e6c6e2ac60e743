import { expect, it } from 'vitest';
import { cropScene } from '../../src/charts/crop-scene.ts';
import type { Mark, Scene } from '../../src/charts/drawing.ts';

const text = (y: number, words: string): Mark => ({ kind: 'text', x: 0, y, text: words, size: 15, ink: 'ink' });
const axis: Mark = { kind: 'line', x1: 50, x2: 50, y1: 0, y2: 400, stroke: 'hair', width: 1 };
const bar = (y: number): Mark => ({ kind: 'rect', x: 60, y, width: 100, height: 12, fill: 'slot-1' });
/** Three rows of two lines each. */
const rows = [0, 60, 120].flatMap((y) => [text(y + 15, '茶叶'), text(y + 37, '加工'), bar(y + 5)]);
const scene: Scene = { width: 300, height: 180, marks: [axis, ...rows] };
const wordsIn = ({ marks }: Scene): number => marks.filter(({ kind }) => kind === 'text').length;

it('a scene that fits stays whole', () => expect(cropScene(scene, 180)).toEqual({ ...scene, isCut: false }));

it.each([
  ['two rows fit', 130, 4],
  ['the third is cut in its first line', 128, 4],
  ['the second is cut between its lines', 85, 2],
])('only whole rows stay: %s', (_, room, lines) => {
  const cropped = cropScene(scene, room);
  expect(cropped.isCut).toBe(true);
  expect(cropped.height).toBeLessThanOrEqual(room);
  expect(wordsIn(cropped)).toBe(lines);
  expect(cropped.marks).toContain(axis);
});

it('a head stays with its bar', () => {
  const group = (y: number): Mark[] => [text(y + 15, '茶叶'), { ...bar(y + 30), row: 0 }];
  const heads: Scene = { width: 300, height: 240, marks: [0, 80, 160].flatMap(group) };
  expect(wordsIn(cropScene(heads, 185))).toBe(2);
});

it('where columns leave no room between lines, letters that don’t fit are left out whole', () => {
  const columns = Array.from({ length: 40 }, (_, i) => text(i * 11 + 15, '茶'));
  const { marks, height } = cropScene({ width: 300, height: 440, marks: columns }, 100);
  expect(height).toBe(100);
  expect(marks).toHaveLength(8);
});

it('where rows touch, it ends between two lines; where there is nothing but marks, where there is room', () => {
  const dense: Scene = { width: 300, height: 440, marks: Array.from({ length: 20 }, (_, i) => text(i * 22 + 15, '茶')) };
  expect(wordsIn(cropScene(dense, 100))).toBe(4);
  expect(cropScene({ width: 300, height: 440, marks: [axis] }, 100).height).toBe(100);
});
