import { expect, it } from 'vitest';
import { readExcerpt } from '../../src/search/excerpt.ts';

it.each([
  ['加快<mark>石墨</mark><mark>烯</mark>等', ['加快', '[石墨烯]', '等']],
  ['<mark>石墨</mark>\u200b<mark>烯</mark>\u200b材料', ['[石墨烯]', '材料']],
  ['……。支持<mark>石墨烯</mark>', ['……支持', '[石墨烯]']],
  ['a &lt;img onerror=x&gt; &amp;amp; <mark>b</mark>', ['a <img onerror=x> &amp; ', '[b]']],
  ['', []],
])('reads %s', (html, pieces) => {
  expect(readExcerpt(html).map(({ text, hit }) => (hit ? `[${text}]` : text))).toEqual(pieces);
});
