import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/language/sentence.ts';
import { plainExample } from '../../src/language/example.ts';

const around = (marked: string, stops?: string): string => {
  const { text, start, end } = plainExample(marked);
  return text.slice(...sentenceAround(text, [start, end], stops));
};

describe('the sentence around a place', () => {
  it.each([
    ['the first of a text', '产值达到⟦50亿元⟧。税收达到5亿元。', '产值达到50亿元。'],
    ['one between two', '产值达到50亿元；税收达到⟦5亿元⟧！就业稳定。', '税收达到5亿元！'],
    ['the last, without its mark', '产值达到50亿元？税收达到⟦5亿元⟧', '税收达到5亿元'],
    ['a place at the very start and end', '⟦50亿元⟧', '50亿元'],
    ['a line of several, its feed left out', '指标\t2025年\n产值。亿元\t⟦50⟧\n税收\t5', '亿元\t50'],
    ['a place that holds a mark itself', '目标⟦50亿元。税收5亿元⟧。其余另定。', '目标50亿元。税收5亿元。'],
  ])('%s', (_, marked, sentence) => expect(around(marked)).toBe(sentence));

  it('is the whole line where no mark counts', () => expect(around('甲。\n乙。产值⟦50⟧；丙\n丁', '')).toBe('乙。产值50；丙'));
});
