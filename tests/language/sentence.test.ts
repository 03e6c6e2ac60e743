import { expect, it } from 'vitest';
import { sentenceAround } from '../../src/language/sentence.ts';

it('the sentence around a place is the whole line where no mark counts', () => {
  const text = '甲。\n乙。产值50；丙\n丁';
  expect(text.slice(...sentenceAround(text, [7, 9], ''))).toBe('乙。产值50；丙');
});
