import { expect, it } from 'vitest';
import { visibleLength } from '../../src/language/visible.ts';

it.each([
  ['', 0],
  [' 　\t\r\n\u200b\u2060\ufeff', 0],
  ['产值 5 亿元。', 6],
  ['𠮷林省', 3],
])('%j has %i visible characters', (text, length) => expect(visibleLength(text)).toBe(length));
