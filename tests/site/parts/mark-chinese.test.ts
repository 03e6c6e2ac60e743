import { expect, it } from 'vitest';
import { languageOf, markChinese, markedText } from '../../../src/site/parts/language/mark-chinese.ts';

/** The page, with what is marked as Chinese in brackets. */
const shown = (html: string): string => markChinese(html).replace(/<span lang="zh-CN">(.*?)<\/span>/g, '[$1]');

it.each<[what: string, html: string, marked: string]>([
  ['a word', '<p>Hebei 河北省</p>', '<p>Hebei [河北省]</p>'],
  ['quotation marks of the English sentence stay outside', '<p>The plan says “力争”.</p>', '<p>The plan says “[力争]”.</p>'],
  ['those of the Chinese one stay inside', '<p>“十三五”规划 of 2016</p>', '<p>[“十三五”规划] of 2016</p>'],
  ['a figure before its unit', '<p>at least 1.7万亿元 by 2020</p>', '<p>at least [1.7万亿元] by 2020</p>'],
  [
    'figures and letters between characters',
    '<p>到2020年，R&amp;D投入强度达到2.5%左右。</p>',
    '<p>[到2020年，R&amp;D投入强度达到2.5%左右。]</p>',
  ],
  ['no English', '<p>It’s “quoted” — and … so on · 5 plans</p>', '<p>It’s “quoted” — and … so on · 5 plans</p>'],
  ['what names its language', '<p lang="zh-CN">河北</p> 河南', '<p lang="zh-CN">河北</p> [河南]'],
  ['what can hold no element', '<option>河北</option><svg><text>河北</text></svg>', '<option>河北</option><svg><text>河北</text></svg>'],
  ['a bracket with what it encloses', '<p>国民经济核算体系（2016） [a]</p>', '<p>[国民经济核算体系（2016）] [a]</p>'],
  ['a number of a document', '<p>国办发〔2016〕8号 of 2016</p>', '<p>[国办发〔2016〕8号] of 2016</p>'],
  ['a bracket alone, after its figure', '<td>81.13（2014）</td>', '<td>[81.13（2014）]</td>'],
  ['a bracket that another element closes', '<td>〔到<b>2020年</b>〕</td>', '<td>[〔到]<b>[2020年]</b>[〕]</td>'],
  ['a mark behind an element', '<p>达到<mark>82.5</mark>。</p>', '<p>[达到]<mark>82.5</mark>[。]</p>'],
  ['but no bracket of English', '<p>河北 (2016)</p>', '<p>[河北] (2016)</p>'],
  ['attributes', '<a title="河北">a</a>', '<a title="河北">a</a>'],
  ['two stretches', '<p>新材料 and 新能源</p>', '<p>[新材料] and [新能源]</p>'],
])('%s', (_, html, marked) => {
  expect(shown(html)).toBe(marked);
});

it('takes a long text at once', () => {
  const text = `${'“力争a'.repeat(20_000)} b`;
  expect(markChinese(`<p>${text}</p>`).length).toBeGreaterThan(text.length);
});

it.each<[text: string, language: string | undefined]>([
  ['〔到2020年〕达到', 'zh-CN'],
  ['新能源', 'zh-CN'],
  ['附件4', 'zh-CN'],
  ['亿元 (100 million yuan)', undefined],
  ['Hebei', undefined],
  ['', undefined],
])('what can hold no element is Chinese or not: %s', (text, language) => {
  expect([languageOf(text, 'en'), languageOf(text, 'zh-CN')]).toEqual([language, undefined]);
});

it('makes HTML of a text', () => {
  expect(markedText('R&D <力争>', 'en')).toBe('R&amp;D &lt;<span lang="zh-CN">力争</span>&gt;');
  expect(markedText('R&D <力争>', 'zh-CN')).toBe('R&amp;D &lt;力争&gt;');
});
