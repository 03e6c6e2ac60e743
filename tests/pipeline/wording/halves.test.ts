import { expect, it } from 'vitest';
import { halfNumbers } from '../../../src/pipeline/wording/halves.ts';

const codes = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

it.each([
  ['建1|5家企业', '建3|5家企业', [1, 0]],
  ['达到|达5', '达到|达500', [0, 1]],
  ['占|比12', '占|比12%', [0, 2]],
  ['占|比5%以上', '占|比5%左右', [0, 0]],
  ['共|有1,0', '共|有1,000', [0, 3]],
  ['建|100家', '设|100个', [0, 0]],
])('%s and %s', (a, b, expected) => {
  const at = { a: a.indexOf('|'), b: b.indexOf('|') };
  const [left, right] = [codes(a.replace('|', '')), codes(b.replace('|', ''))];
  let length = 0;
  while (left[at.a + length] !== undefined && left[at.a + length] === right[at.b + length]) length++;
  expect(halfNumbers({ ...at, length }, { codes: left }, { codes: right })).toEqual(expected);
});

it('a number does not go on from one sentence to the next', () => {
  const side = (text: string, unit: number[]) => ({ codes: codes(text), unit });
  const run = { a: 1, b: 1, length: 3 };
  expect(halfNumbers(run, side('15家企', [0, 1, 1, 1]), side('35家企', [0, 1, 1, 1]))).toEqual([0, 0]);
  expect(halfNumbers(run, side('15家企', [0, 0, 0, 0]), side('35家企', [0, 1, 1, 1]))).toEqual([1, 0]);
});
