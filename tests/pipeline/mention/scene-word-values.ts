import { aloneBy } from '../../../src/pipeline/mention/clause/alone.ts';
import { beginOf } from '../../../src/pipeline/mention/clause/begin.ts';
import { clauseOf } from '../../../src/pipeline/mention/clause/cut-clause.ts';
import type { GovernedScene } from '../../../src/pipeline/mention/clause/governed-scene.ts';
import { shownMention } from '../../../src/pipeline/mention/scene/mention-example.ts';
import { verbPlace } from '../../../src/pipeline/mention/scene/verb-rules.ts';
import { ruleOf, sceneOf } from '../../../src/pipeline/mention/stance/stance.ts';
import { alike, tableOf, type ValueTable } from '../../value-table.ts';

/** A mention, and why the verb nearest to it doesn't govern it. */
const alone: [string, string | null][] = [
  ...alike('深化＿⟦宁波港⟧的合作', '与 同 在', '合作对象'),
  ...alike('深化与⟦宁波港⟧的＿', '合作 协作 对接 协同 联合办学 联合开展', '合作对象'),
  ...alike('支持企业与⟦宁波港⟧合作＿实验室', '建设 共建 研发 开发 设立 制定', null),
  ...alike('⟦渔业协会⟧＿加强自律', '应 应当 须 需 要 得到 可 不得 逐步在全省 率先在沿海', null),
  ...alike('培育龙头，⟦海水制氢⟧＿', '规模达到3万公顷 消耗降到3万吨标准煤 装机达到3万千瓦 占比提高3个百分点 占比达到30%', '界限'),
  ...alike('培育龙头，⟦海水制氢⟧产能达到3万吨＿', '以上 左右 以内 以下', '界限'),
  ...alike('培育龙头，⟦海水制氢⟧产能＿', '翻一番 翻两番 翻番', '界限'),
  ['推动产业集聚；⟦海水制氢⟧基地', '别的分句'],
];

/** A mention, and how its clause begins. */
const begun: [string, string | null][] = [
  ...alike('＿企业建设⟦海洋牧场⟧', '支持 鼓励 引导 推动 推进 争取 允许 督促 促进 实现', '兼语'),
  ['组织各县建设⟦海洋牧场⟧', '兼语'],
  ...alike('＿宁波港共同建设⟦海洋牧场⟧', '将 把 对 与 携手', '介宾在前'),
  ...alike('＿建设⟦海洋牧场⟧', '对外 对接', null),
];

/** A mention, and its clause with what is no part of it left out. */
const cut: [string, string][] = [
  ...alike('＿各县应建设⟦海洋牧场⟧', '一是 同时 其中 并 并且 主要 要 到2027年 到2027年底前 （二） 3. 第二', '建设 各县应建设海洋牧场'),
  ['培育龙头，以及⟦海洋牧场⟧', '培育 培育…以及海洋牧场'],
  ['引进以及培育⟦海洋牧场⟧', '引进以及培育 引进以及培育海洋牧场'],
  ...alike('发展渔港＿⟦鱼港⟧', '和 与 及', '发展 发展…鱼港'),
  ...['主导', '核心', '龙头', '引领', '支撑', '主体', '重点'].map((role): [string, string] => [
    `形成以⟦海洋牧场⟧为${role}，休闲渔业配套的格局`,
    `形成 形成以海洋牧场为${role}，休闲渔业配套的格局`,
  ]),
];

/** A mention, and its verb with the complement. */
const complements: [string, string | null][] = [
  ['打造成⟦海洋牧场⟧', '打造成'],
  ['打造成为⟦海洋牧场⟧', '打造成为'],
  ['打造为⟦海洋牧场⟧', '打造为'],
  ...alike('推进＿⟦海洋牧场⟧', '成果 成本 成效 成套 成都 成员 成长 为主 为重', '推进'),
];

/** Names of measures in lists, and their stances. */
const measures: [string, string][] = [
  ...alike('＿⟦风险补偿⟧、担保增信、贴息奖补', '发展 建设 设立 组建 共建 探索 培育 打造 搭建 建立', '任务'),
  ...alike('探索＿⟦风险补偿⟧、担保增信、贴息奖补', '在 从 对', '列举'),
  ...alike('探索立法和＿⟦风险补偿⟧、担保增信、贴息奖补', '基于 以 通过', '列举'),
];

function governed(example: string): GovernedScene {
  const scene = shownMention(example);
  const found = verbPlace(scene);
  if (!found) throw new Error(`"${scene.text}" has no verb for its mention.`);
  return { ...scene, found };
}

/** Tables of the single words around a mention and its verb. */
export const sceneWordTables = (): ValueTable[] => [
  tableOf('why a name stands alone', 'src/pipeline/mention/clause/alone.ts', alone, (text) => aloneBy(governed(text))?.name ?? null),
  tableOf('how a clause begins', 'src/pipeline/mention/clause/begin.ts', begun, (text) => beginOf(governed(text)).rule),
  tableOf('a clause without what opens it', 'src/pipeline/mention/clause/', cut, (text) => {
    const scene = shownMention(text);
    const { verb, parts } = clauseOf(scene, '任务');
    return `${verb ?? '-'} ${parts.map((part) => scene.text.slice(...part)).join('…')}`;
  }),
  tableOf('a verb with its complement', 'src/pipeline/mention/clause/cut-clause.ts', complements, (text) => {
    return clauseOf(shownMention(text), '任务').verb;
  }),
  tableOf('the stance of a listed measure', 'src/pipeline/mention/stance/titles.ts', measures, (text) => {
    return ruleOf(sceneOf({ ...shownMention(text), isMeasure: true }))?.stance ?? '-';
  }),
];
