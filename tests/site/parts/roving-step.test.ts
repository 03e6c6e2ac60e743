import { expect, it } from 'vitest';
import { stepOf } from '../../../src/site/parts/keys/roving-step.ts';

const names = ['昆山 Kunshan', '江阴 Jiangyin', '吴江 Wujiang', '金坛 Jintan'];

const rows: [key: string, at: number, to: number | null][] = [
  ['ArrowDown', 0, 1],
  ['ArrowRight', 3, 3],
  ['ArrowUp', 2, 1],
  ['ArrowLeft', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['j', 0, 1],
  ['j', 1, 3],
  ['J', 3, 1],
  ['w', 2, 2],
  ['x', 0, null],
  ['Enter', 0, null],
  ['Tab', 0, null],
];

it.each(rows)('%s at %i leads to %s', (key, at, to) => {
  expect(stepOf(key, at, names)).toBe(to);
});
