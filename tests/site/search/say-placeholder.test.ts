import { expect, it } from 'vitest';
import { sayPlaceholder } from '../../../src/site/search/say-placeholder.ts';
import { words } from '../../../src/strings/languages.ts';

it.each([
  ['two words that a plan prints', ['到2025年，石墨烯产值达到1.7万亿元。'], '查找，如 石墨烯、1.7万亿'],
  ['words of one plan and of another', ['发展人工智能。', '建设大数据中心。'], '查找，如 人工智能、大数据'],
  ['no word that none prints', ['酱香白酒产量达到60万千升。'], '查找原文和数字'],
])('a search box shows %s', (_, texts, shown) => {
  expect(
    sayPlaceholder(
      texts.map((text) => ({ data: { text } })),
      words('zh-CN'),
    ),
  ).toBe(shown);
});
