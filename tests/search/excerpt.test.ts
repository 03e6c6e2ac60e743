import { describe, expect, it } from 'vitest';
import { excerptOf, type Piece, rangesOf } from '../../src/search/excerpt.ts';
import type { Form } from '../../src/search/forms.ts';

const typed = (...texts: string[]): Form[] => texts.map((text) => ({ text, kind: 'typed' }));
const shown = (pieces: Piece[]): string => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('excerptOf', () => {
  it('shows a short text whole and marks the words as they are printed', () => {
    const { pieces, rest } = excerptOf('石墨和石 墨烯，ＬＥＤ。', typed('石墨烯', 'led'));
    expect(shown(pieces)).toBe('石墨和[石 墨烯]，[ＬＥＤ]。');
    expect(rest).toBe(0);
  });

  it('of a long one shows the sentences of the words, three at most, and counts the others', () => {
    const filler = '其他内容'.repeat(20);
    const text = Array.from({ length: 5 }, (_, i) => `${filler}。第${i}处石墨烯。`).join('');
    const { pieces, rest } = excerptOf(text, typed('石墨烯'));
    expect(shown(pieces)).toBe('……第0处[石墨烯]。……第1处[石墨烯]。……第2处[石墨烯]。……');
    expect(rest).toBe(2);
  });

  it('shows a window of each form, wherever it stands', () => {
    const text = `${'石墨烯在此。'.padEnd(60, '字')}。`.repeat(5) + '末尾有大数据。';
    expect(shown(excerptOf(text, typed('石墨烯', '大数据')).pieces)).toContain('末尾有[大数据]。');
  });

  it('shows the beginning where nothing is to be marked', () => {
    expect(shown(excerptOf('字'.repeat(200), []).pieces)).toBe(`${'字'.repeat(110)}……`);
  });
});

it('places that overlap become one', () => {
  expect(rangesOf('石墨烯材料', typed('石墨烯', '墨烯材'))).toEqual([[0, 4]]);
});
