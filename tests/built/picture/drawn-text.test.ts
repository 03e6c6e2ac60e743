import { expect, it } from 'vitest';
import { drawnTexts, lackingGlyphs, namedCharacter } from '../../../src/built/picture/drawn-text.ts';

it.each([
  ['<text x="1">到2030年</text>', ['到2030年']],
  ['<text>约<tspan class="a">3万</tspan>公顷</text><text>R&amp;D ≥ 3&#37;</text>', ['约3万公顷', 'R&D ≥ 3%']],
  ['<title>不画</title><desc>也不画</desc><style>text{}</style><!-- <text>没有</text> --><text>画</text>', ['画']],
  ['<textPath>甲</textPath>', []],
  ['<text>&#x4e59;&apos;&lt;&gt;&quot;</text>', ['乙\'<>"']],
])('%s draws %j', (svg, texts) => {
  expect(drawnTexts(svg)).toEqual(texts);
});

it('names each character that one of the fonts lacks once, with the text it stands in', () => {
  const has = (known: string) => ({ has: (character: string) => known.includes(character) });
  const lacking = lackingGlyphs('<text> 甲𠮷乙 </text>\n<text>𠮷丙</text>', [has('甲乙丙'), has('甲乙𠮷')]);
  expect(lacking).toEqual([
    { character: '𠮷', text: '甲𠮷乙' },
    { character: '丙', text: '𠮷丙' },
  ]);
  expect(namedCharacter('𠮷')).toBe('𠮷 (U+20BB7)');
});
