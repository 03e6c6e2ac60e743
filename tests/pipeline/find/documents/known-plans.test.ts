import { expect, it } from 'vitest';
import { namedIn } from '../../../../src/pipeline/find/documents/known-plans.ts';

const plans = [
  { id: 'tea', title: '甲省茶产业规划（2021—2025年）', documentNumber: '甲政发〔2021〕3号' },
  { id: 'sea', title: '乙市海洋规划', documentNumber: null },
  { id: 'untitled', title: null, documentNumber: '丙政发〔2022〕5号' },
  { id: 'nothing', title: null, documentNumber: null },
];

it.each([
  ['按照甲省茶产业规划推进。', ['tea']],
  ['按照《甲省 茶产业规划》推进。', ['tea']],
  ['落实甲政发〔2021〕 3号文件。', ['tea']],
  ['落实丙政发〔2022〕5号文件。', ['untitled']],
  ['衔接甲省茶产业规划和乙市海洋规划。', ['tea', 'sea']],
  ['甲省茶园面积扩大。', []],
  ['落实甲政发〔2021〕4号文件。', []],
  ['产值为null。', []],
])('in %s these plans may be named: %j', (text, ids) => expect(namedIn(text, plans).map(({ id }) => id)).toEqual(ids));
