import { expect, it } from 'vitest';
import { sayPlaceholder } from '../../../src/site/search/say-placeholder.ts';
import { words } from '../../../src/strings/languages.ts';

it.each<[what: string, found: string[], shown: string]>([
  ['two words that are found', ['石墨烯', '1.7万亿', '大数据'], '查找，如 石墨烯、1.7万亿'],
  ['one where only one is', ['教育'], '查找，如 教育'],
  ['none that isn’t', [], '查找原文和数字'],
])('a search box shows %s', (_, found, shown) => {
  expect(sayPlaceholder((each) => found.includes(each), words('zh-CN'))).toBe(shown);
});
