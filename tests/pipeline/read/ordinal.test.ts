import { expect, it } from 'vitest';
import { ordinal } from '../../../src/pipeline/read/ordinal.ts';

it.each([
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['百', 100],
  ['百零三', 103],
  ['一百一十', 110],
  ['二百三十四', 234],
  ['一二', 12],
  ['〇', 0],
  ['12', 12],
  ['１２', 12],
  ['③', 3],
  ['999', 999],
  ['1000', null],
  ['千', null],
  ['甲', null],
  ['', null],
])('%s is %s', (printed, value) => expect(ordinal(printed)).toBe(value));
