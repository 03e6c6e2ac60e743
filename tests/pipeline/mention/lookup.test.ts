import { expect, it } from 'vitest';
import { fold } from '../../../src/pipeline/mention/scene/folded-text.ts';
import { lookupOf, lookUp } from '../../../src/pipeline/mention/lookup.ts';

/** A text, an entry's words and look-alikes, and the words found. */
const cases: [string, { words: string[]; not?: string[] }, string[]][] = [
  ['在张家口冬奥会赛区率先开展5G网络试商用', { words: ['5G'] }, ['5G']],
  ['形成1.5GW太阳能电池生产能力', { words: ['5G'] }, []],
  ['建成5GW组件产能', { words: ['5G'] }, []],
  ['推进ＩＰＶ６规模部署', { words: ['IPv6'] }, ['ＩＰＶ６']],
  ['虚拟现实（VR）、北斗导航', { words: ['VR'] }, ['VR']],
  ['采用SVR装置', { words: ['VR'] }, []],
  ['主动矩阵有机发光二极体（AMOLED）', { words: ['AMOLED', '主动矩阵有机发光二极体'] }, ['主动矩阵有机发光二极体', 'AMOLED']],
  ['工业机器人和机器人', { words: ['机器人', '工业机器人'] }, ['工业机器人', '机器人']],
  ['发展工业互联网和互联网金融', { words: ['互联网'], not: ['工业互联网'] }, ['互联网']],
  ['建 设 充 电 桩', { words: ['充电桩'] }, ['充 电 桩']],
];

it.each(cases)('%s', (text, { words, not = [] }, expected) => {
  const folded = fold(text);
  const hits = lookUp(lookupOf([{ id: 'x', words, not }]), folded.text);
  expect(hits.map(({ start, end }) => text.slice(folded.at[start], folded.at[end - 1] + 1))).toEqual(expected);
});

it('looks for every entry on its own: a county counts inside a park’s name', () => {
  const lookup = lookupOf([
    { id: 'qinghe', words: ['清河县', '清河'], not: [] },
    { id: 'park', words: ['清河循环经济工业园'], not: [] },
  ]);
  expect(lookUp(lookup, '将清河循环经济工业园打造成稀有金属再生利用基地').map(({ id }) => id)).toEqual(['park', 'qinghe']);
});
