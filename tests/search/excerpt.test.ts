import { describe, expect, it } from 'vitest';
import { excerptOf, type Piece, readExcerpt } from '../../src/search/excerpt.ts';

const shown = (pieces: Piece[]): string => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

it.each([
  ['加快<mark>石墨</mark><mark>烯</mark>等', '加快[石墨烯]等'],
  ['<mark>石墨</mark>\u200b<mark>烯</mark>\u200b材料', '[石墨烯]材料'],
  ['……。支持<mark>石墨烯</mark>', '……支持[石墨烯]'],
  ['a &lt;img onerror=x&gt; &amp;amp; <mark>b</mark>', 'a <img onerror=x> &amp; [b]'],
  ['', ''],
])('reads %s', (html, pieces) => {
  expect(shown(readExcerpt(html))).toEqual(pieces);
});

describe('excerptOf', () => {
  it('shows a short text whole and marks the very words', () => {
    const { pieces, rest } = excerptOf('石墨和石墨烯，新材料。', ['石墨烯', '材料']);
    expect(shown(pieces)).toBe('石墨和[石墨烯]，新[材料]。');
    expect(rest).toBe(0);
  });

  it('of a long one shows the sentences of the words, three at most, and counts the others', () => {
    const filler = '其他内容'.repeat(20);
    const text = Array.from({ length: 5 }, (_, i) => `${filler}。第${i}处石墨烯。`).join('');
    const { pieces, rest } = excerptOf(text, ['石墨烯']);
    expect(shown(pieces)).toBe('……第0处[石墨烯]。……第1处[石墨烯]。……第2处[石墨烯]。……');
    expect(rest).toBe(2);
  });

  it('shows a window of each part, wherever it stands', () => {
    const text = `${'石墨烯在此。'.padEnd(60, '字')}。`.repeat(5) + '末尾有大数据。';
    expect(shown(excerptOf(text, ['石墨烯', '大数据']).pieces)).toContain('末尾有[大数据]。');
  });
});
