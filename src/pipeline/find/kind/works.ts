import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { Scene } from '../clause/scene.ts';
import { type KindRule, wordOf } from './kind-rule.ts';

const sizesOfWorks = ['时速', '航速', '坝高', '塔高', '主跨', '跑道长度?', '井深'];
const ofWork = new RegExp(`${anyOf(sizesOfWorks)}(?:约|达|不低于)?$`);

/** 坝高118米, 时速350公里: how large one work is, whenever it is built. */
export const sizeOfWork: KindRule = {
  name: '技术规格',
  kind: 'spec',
  when: ({ measured, left }) => measured.dimension === 'length' && ofWork.test(left),
  examples: [
    ...withEach('到2030年，建成青石水库，＿⟦98米⟧。', '坝高 塔高 主跨 跑道长 跑道长度 井深'),
    ...withEach('到2027年，完成＿⟦400公里⟧动车组定型2项。', '时速 航速 时速约 时速达 时速不低于'),
  ],
  not: ['到2030年，绿道总长度达到⟦400公里⟧。'],
};

export const mostOfKind: KindRule = {
  name: '技术规格',
  kind: 'spec',
  when: ({ left, right }) => /以$/.test(left) && /^(?:及?以[上下])?为(?:主|限|准)/.test(right),
  examples: withEach('到2030年，老城新建房屋以⟦3层⟧以下＿。', '为主 为限 为准').concat(
    '到2030年，步道以⟦3米⟧为主。',
    '到2030年，以⟦20亩⟧及以上为主。',
  ),
  not: ['到2030年，步道达到⟦300公里⟧。', '以⟦100家⟧企业为主体，开展诊断。'],
};

export const extentOfThing: KindRule = {
  name: '技术规格',
  kind: 'spec',
  when: ({ measured, right }) => measured.dimension === 'length' && /^[长宽高深](?:的|[\u4e00-\u9fff])/.test(right),
  unless: ({ right }) => /^[长高]/.test(right) && /^(?:长江|长城|高速|高铁|高标准|高等级|高压)/.test(right),
  examples: withEach('到2025年，建成⟦3000米⟧＿滑道2条。', '长的 宽的 高的 深的 长'),
  not: withEach('到2025年，建成⟦300公里⟧＿沿线步道。', '长江 长城 高速公路 高铁 高标准公路 高等级公路 高压线路'),
};

const laid = /^(?:项目|工程)?(?:(?:计划|预计|估算|概算)?总投资(?:额|规模)?|投资(?:估算|概算|匡算))(?:约|近|超过|超|达到|达|为)*$/;

/** A clause that counts works. */
const counted = /\d余?多?[个项][^，。；]{0,16}[，；]$/;

/** 核心区规划面积58平方公里: what a plan is about, and not what it reaches. */
export const extentOfPlan: KindRule = {
  name: '项目规模',
  kind: 'spec',
  when: ({ measured, left }) => measured.dimension === 'area' && /规划(?:范围)?(?:总|用地|控制|建设)*面积(?:约|为|达)?$/.test(left),
  examples: withEach(
    '到2025年，起步区＿⟦58平方公里⟧。',
    '规划面积 规划总面积 规划用地面积 规划控制面积 规划建设面积 规划范围面积 规划面积约 规划面积为 规划面积达',
  ),
  not: ['到2025年，建成区面积达到⟦58平方公里⟧。'],
};

const plainNoun = /^[\u4e00-\u9fff]{2,8}$/;
const small = ['volume', 'power', 'mass', 'energy'];

/** 200立方米蓄水池3000座: how large each of those counted behind it is. */
function sizesCounted({ measured, clause, token, text }: Scene): boolean {
  const next = clause.find(({ start }) => start >= token.end);
  return small.includes(measured.dimension) && next?.measured?.dimension === 'count' && plainNoun.test(text.slice(token.end, next.start));
}

export const sizeOfCounted: KindRule = {
  name: '物理规格',
  kind: 'spec',
  when: (s) => sizesCounted(s) && !/[万亿]/.test(wordOf(s)),
  examples: [
    '规划期内，建设⟦200立方米⟧蓄水池3000座。',
    '到2025年，新增⟦600千瓦⟧风机40台。',
    '到2025年，推广⟦35吨⟧热泵锅炉60台。',
    '到2025年，布置⟦500千瓦时⟧储能柜80个。',
  ],
  not: ['到2025年，新增⟦200万立方米⟧库容水库3座。', '到2025年，新增⟦200立方米⟧，蓄水池达到300座。'],
};

/** 引进项目18个，总投资42亿元: what the things of the clause before cost in all, outside the plan's years too. */
export const costOfWorks: KindRule = {
  name: '项目规模',
  kind: 'spec',
  when: ({ measured, left, text, bounds }) =>
    measured.dimension === 'money' &&
    laid.test(left) &&
    (counted.test(text.slice(Math.max(0, bounds.clause.start - 30), bounds.clause.start)) || /[估概匡]算/.test(left)),
  examples: [
    ...withEach(
      '今年安排重点项目300个，＿⟦2600亿元⟧。',
      '总投资 总投资额 总投资规模 项目总投资 工程总投资 计划总投资 预计总投资 估算总投资 概算总投资 投资估算 投资概算 投资匡算',
    ),
    ...withEach('到2025年，引进补链项目18个，总投资＿⟦42亿元⟧。', '约 近 超过 超 达到 达 为'),
    '新开工60余个基地，总投资⟦80亿元⟧。',
    '实施310多项技改，总投资⟦42亿元⟧。',
  ],
  not: ['到2025年，完成水利投资⟦42亿元⟧。', '总投资达到⟦300亿元⟧。', '到2027年，项目总投资⟦3亿元⟧。'],
};

const dimensionsOf = ['宽度', '高度', '厚度', '深度', '直径', '净空'];
const measures = new RegExp(`${anyOf(dimensionsOf)}[^，。；]{0,6}$`);

export const shapeOfThing: KindRule = {
  name: '技术规格',
  kind: 'spec',
  when: ({ measured, left }) => measured.dimension === 'length' && measures.test(left),
  unless: ({ left }) => /提高到/.test(left),
  examples: withEach('到2025年，新改建农村公路380公里，路面＿不低于⟦4.5米⟧。', '宽度 高度 厚度 深度 直径 净空'),
  not: ['到2025年，航道水深由9米，深度提高到⟦12.5米⟧。', '到2025年，公路总长度达到⟦3000公里⟧。'],
};
