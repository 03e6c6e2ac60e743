import { describe, expect, it } from 'vitest';
import { nearIndicator } from '../../src/search/question/near-indicator.ts';

const entries = [
  { id: 'indicator/cold-chain-share', names: ['冷链运输量占货物运输总量比重', '冷链运量比重'] },
  { id: 'indicator/rail-share', names: ['铁路货运量占货物运输总量比重'] },
  { id: 'indicator/water-per-mu', names: ['单位灌溉面积农业用水量'] },
  { id: 'indicator/berths', names: ['万吨级以上生产性泊位数量'] },
  { id: 'indicator/grain', names: ['粮食产量'] },
  { id: 'topic/cold-chain', names: ['冷链运输量占货物运输总量比重监测'] },
];
const near = (text: string): string | null => nearIndicator(text, entries)?.id ?? null;

describe('an indicator of whose name most words stand in a question', () => {
  it.each([
    ['广西冷链运输占货物运输量比重2027年多少', 'indicator/cold-chain-share'],
    ['铁路货运占货物运输总量的比重', 'indicator/rail-share'],
    ['宁夏单位灌溉面积用水量要降多少', 'indicator/water-per-mu'],
    ['海南万吨级以上的生产性泊位数量', 'indicator/berths'],
  ])('%s', (q, id) => expect(near(q)).toBe(id));

  it.each([
    ['its end is another', '海南万吨级以上生产性泊位码头'],
    ['too few of its words', '宁夏农业用水量'],
    ['a short name is found as it is', '粮食的产量'],
    ['two alike', '货物运输总量比重'],
    ['nothing of it', '青海盐湖'],
  ])('none where %s: %s', (_, q) => expect(near(q)).toBeNull());
});
