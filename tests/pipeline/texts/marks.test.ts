import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/pipeline/texts/marks.ts';
import { equalRuns } from '../../../src/pipeline/texts/runs.ts';

const codes = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** A text with its marks: [words], #[numbers], ![modal words], ^ for a gap. */
function shown(text: string, marks: ReturnType<typeof marksOf>['a']): string {
  const signs = { words: '', number: '#', modal: '!', gap: '^' };
  let at = 0;
  const parts = marks.map(([start, end, kind]) => {
    const before = text.slice(at, start);
    at = end;
    return before + signs[kind] + (kind === 'gap' ? '' : `[${text.slice(start, end)}]`);
  });
  return parts.join('') + text.slice(at);
}

const both = (a: string, b: string): [string, string] => {
  const marks = marksOf(codes(a), codes(b), equalRuns(codes(a), codes(b), 1));
  return [shown(a, marks.a), shown(b, marks.b)];
};

describe('marks', () => {
  it.each([
    ['每年行业标准100项以上', '每年行业标准10项以上', '每年行业标准#[100]项以上', '每年行业标准#[10]项以上'],
    ['按不低于标准的70%执行', '可按不低于标准的70%执行', '^按不低于标准的70%执行', '![可]按不低于标准的70%执行'],
    ['组织实施百项重点项目', '组织实施100项重大项目', '组织实施#[百]项重[点]项目', '组织实施#[100]项重[大]项目'],
    ['使用要提交审议', '使用提交审议', '使用![要]提交审议', '使用^提交审议'],
    ['力争达到1.7万亿元', '力争达到1.5万亿元', '力争达到#[1.7万亿]元', '力争达到#[1.5万亿]元'],
    ['相同的文字', '相同的文字', '相同的文字', '相同的文字'],
  ])('%s | %s', (a, b, markedA, markedB) => expect(both(a, b)).toEqual([markedA, markedB]));

  const text = fc.string({ unit: fc.constantFrom(...'甲乙10可，百'), maxLength: 30 });

  it('leave the same words unmarked on both sides', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const marks = marksOf(codes(a), codes(b), equalRuns(codes(a), codes(b), 1));
        const unmarked = (whole: string, own: typeof marks.a): string =>
          Array.from(whole)
            .filter((_, i) => !own.some(([start, end]) => i >= start && i < end))
            .join('');
        expect(unmarked(a, marks.a)).toBe(unmarked(b, marks.b));
      }),
    );
  });
});
