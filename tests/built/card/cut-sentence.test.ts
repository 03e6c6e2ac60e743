import { expect, it } from 'vitest';
import { cutAround, type MarkedSentence } from '../../../src/built/card/cut-sentence.ts';

/** A sentence whose figure stands between «». */
const read = (text: string): MarkedSentence => {
  const [before = '', exact = '', after = ''] = text.split(/[«»]/);
  return { before, exact, after };
};
const cut = (text: string, most: number): string => {
  const { before, exact, after } = cutAround(read(text), (one) => (one.before + one.exact + one.after).length <= most);
  return `${before}«${exact}»${after}`;
};

it.each([
  ['what fits stays', '到2030年，海洋生产总值达到«1.2万亿元»。', 40, '到2030年，海洋生产总值达到«1.2万亿元»。'],
  [
    'the clause before comes first',
    '优化海洋产业空间布局，到2030年，海洋生产总值达到«1.2万亿元»，新增就业5万人，建成港口3个。',
    30,
    '……到2030年，海洋生产总值达到«1.2万亿元»，……',
  ],
  [
    'then those after',
    '到2030年，港口吞吐量达到«9亿吨»，集装箱达到3000万标箱，航线达到200条。',
    34,
    '到2030年，港口吞吐量达到«9亿吨»，集装箱达到3000万标箱，……',
  ],
  ['a list is cut between its parts', '新建粮库、冷库、仓库、码头、泊位«12个»、堆场、航道、锚地', 18, '……仓库、码头、泊位«12个»、……'],
  ['a mark in brackets cuts nothing', '建设港区，打造（含南区，北区）航运中心，泊位达到«40个»。', 24, '……泊位达到«40个»。'],
  [
    'a clause that is too long is cut between words',
    '推动沿海地区现代海洋产业体系建设投资规模达到«300亿元»',
    18,
    '……体系建设投资规模达到«300亿元»',
  ],
  ['the figure stays whole', '海洋«12345678亿元»经济', 4, '……«12345678亿元»……'],
])('%s', (_name, text, most, found) => {
  expect(cut(text, most)).toBe(found);
});
