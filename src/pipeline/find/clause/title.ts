import { withEach } from '../../../language/example.ts';
import type { NamedRule } from '../../../language/rule.ts';
import { anyOf } from '../../../language/pattern.ts';

/** What a heading says of the numbers under it. */
export interface TitleRule extends NamedRule {
  when: RegExp;
  unless?: RegExp;
}

/** Under it stand goals. */
export const goalTitle: TitleRule = {
  name: '目标标题',
  when: /目标|愿景|预期(?:成果|指标|$)|(?:主要|核心|发展|量化|规划)指标|计划安排/,
  unless: /目标任务分解|(?:完成|执行|实现)情况|回顾/,
  examples: [
    '⟦主要目标⟧',
    '⟦2035年愿景⟧',
    '⟦三、目标要求⟧',
    ...withEach('⟦四、＿⟧', '预期 预期成果 预期指标 主要指标 核心指标 发展指标 量化指标 规划指标 2003年计划安排'),
  ],
  not: ['⟦各县区目标任务分解表⟧', ...withEach('⟦（一）主要目标＿⟧', '完成情况 执行情况 实现情况 实施回顾')],
};

const compounds = [
  '设施',
  '能力',
  '研究',
  '材料',
  '零部件',
  '元器件',
  '工艺',
  '软件',
  '产业',
  '理论',
  '教育',
  '数据',
  '制造',
  '装备',
  '再造',
];
const looksBack = [
  `基础(?!${compounds.join('|')})`,
  '现状',
  '成就',
  '成效',
  '回顾',
  '前景',
  '形势',
  '背景',
  '环境',
  '面临',
  '进展情况',
  '完成情况',
  '执行情况',
  '实现情况',
  '发展情况',
  '概况',
];
const doing = [
  '夯实',
  '强化',
  '加强',
  '提升',
  '推进',
  '完善',
  '优化',
  '改善',
  '营造',
  '创造',
  '保护',
  '建设',
  '打造',
  '构建',
  '治理',
  '推动',
  '做好',
  '筑牢',
];

/** Under it stands what has been, and how things are. */
export const pastTitle: TitleRule = {
  name: '回顾标题',
  when: new RegExp(anyOf(looksBack)),
  unless: new RegExp(`目标(?![^，。]*(?:情况|回顾))|愿景|^${anyOf(doing)}|环境${anyOf(['保护', '治理', '影响', '质量'])}`),
  examples: withEach(
    '⟦“十三五”＿⟧',
    '发展基础 现状 主要成就 工作成效 回顾 市场前景 面临形势 发展背景 发展环境 面临挑战 进展情况 发展情况 概况 目标完成情况 计划执行情况 目标实现情况',
  ),
  not: [
    ...withEach('⟦工业基础＿工程⟧', '设施 能力 研究 材料 零部件 元器件 工艺 软件 产业 理论 教育 数据 制造 装备 再造'),
    ...withEach('⟦＿产业发展环境⟧', '夯实 强化 加强 提升 推进 完善 优化 改善 营造 创造 保护 建设 打造 构建 治理 推动 做好 筑牢'),
    ...withEach('⟦生态环境＿⟧', '保护 治理 影响评价 质量改善'),
    '⟦形势与目标⟧',
    '⟦前景愿景⟧',
  ],
};

const finance = ['财税', '财政', '金融支持', '资金'];
const means = ['保障', '政策', '措施', '组织(?:实施|领导)', ...finance, '要素(?:支持|供给)', '土地', '用地'];

/** Under it stand means and safeguards. */
export const policyTitle: TitleRule = {
  name: '政策标题',
  when: new RegExp(anyOf(means)),
  unless: /工程|目标/,
  examples: withEach(
    '⟦加强＿⟧',
    '保障 政策引导 措施落实 组织实施 组织领导 财税扶持 财政投入 金融支持 要素支持 要素供给 资金筹措 土地供给 用地供给',
  ),
  not: ['⟦能源保障工程⟧', '⟦政策目标⟧'],
};

/** Under it stands a list of named projects. */
export const projectTitle: TitleRule = {
  name: '项目标题',
  when: /重点项目|项目清单|项目表|重大项目/,
  unless: /重大项目建设/,
  examples: withEach('⟦生物医药＿⟧', '重点项目 项目清单 产业化项目表 重大项目'),
  not: ['⟦推进重大项目建设⟧'],
};

/** The rules of headings; a heading may say several things. */
export const titleRules: readonly TitleRule[] = [goalTitle, pastTitle, policyTitle, projectTitle];

/** True where a rule holds of a title. */
export const says = ({ when, unless }: TitleRule, title: string): boolean => when.test(title) && !(unless?.test(title) ?? false);
