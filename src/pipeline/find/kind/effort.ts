import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import { type KindRule, wordOf } from './kind-rule.ts';

const kind = 'target';

export const movedShare: KindRule = {
  name: '推动比例',
  kind,
  when: ({ measured, left }) => measured.dimension === 'share' && /(?:推动|实现|确保|支持|引导|带动)[^，。；、]{0,12}$/.test(left),
  examples: withEach('＿全市规模以上工业⟦80%⟧企业上云。', '推动 实现 确保 支持 引导 带动'),
  not: ['2019年，推动⟦60%⟧企业上云。到2025年应上尽上。', '按⟦20%⟧的比例给予补助。'],
};

/** 60%以上规上企业运用新技术: how many of them are to do it. */
export const doneByMost: KindRule = {
  name: '多数实现',
  kind,
  when: (s) => s.measured.dimension === 'share' && s.left === '' && doing.test(s.right),
  examples: [
    ...withEach('集群协作水平明显提升，⟦60%⟧以上规上企业＿新一代信息技术。', '运用 应用 采用 拥有'),
    ...withEach('⟦90%⟧以上的乡镇＿污水管网。', '建成 建立 实现 开展 完成 达到 设立 通过'),
  ],
  not: ['2019年，⟦60%⟧以上企业应用工业软件。到2025年应用尽用。', '⟦60%⟧以上的业主参与表决。'],
};

export const movedMany: KindRule = {
  name: '推动多家',
  kind,
  when: ({ measured, left }) =>
    measured.dimension === 'count' && (measured.value ?? 0) >= 10 && /(?:推动|带动|帮助|服务|惠及|支持|指导|引导)$/.test(left),
  examples: withEach('＿⟦1000家⟧中小企业数字化诊断。', '推动 带动 帮助 服务 惠及 支持 指导 引导').concat('帮助⟦10家⟧企业上市。'),
  not: ['帮助⟦9家⟧企业上市。', '帮助⟦15个⟧重点领域补短板。', '联系帮扶并指导⟦100家⟧企业。'],
};

const invested = anyOf(['累计', '完成', '新增']);
const drawn = anyOf(['撬动', '吸引', '拉动', '带动']);
const funds = anyOf(['资本', '资金', '投资']);
const doing = /^以上的?[\u4e00-\u9fff“”]{2,14}?(?:运用|应用|采用|拥有|建成|建立|实现|开展|完成|达到|设立|通过)/;
const investment = new RegExp(`${invested}[\\u4e00-\\u9fff]{0,6}投资额?$|${drawn}[^，。；]{0,12}${funds}$`);

export const invests: KindRule = {
  name: '投资完成',
  kind,
  when: (s) => s.measured.dimension === 'money' && investment.test(s.left),
  examples: [
    ...withEach('围绕产业链布局，＿社会资本⟦200亿元⟧。', '撬动 吸引 拉动 带动'),
    ...withEach('实施补链项目，吸引社会＿⟦300亿元⟧。', '资本 资金 投资'),
    ...withEach('通过以商招商，＿高端装备制造投资额⟦150亿元⟧。', '累计 完成 新增'),
    '实施技改，累计固定资产投资⟦60亿元⟧。',
  ],
  not: ['2018年，吸引社会资本⟦200亿元⟧。到2025年再增一倍。', '安排引导资金并撬动社会资本⟦20亿元⟧。'],
};

export const programmed: KindRule = {
  name: '推进计划',
  kind,
  when: (s) =>
    /^[百千万][项家名个]$/.test(wordOf(s)) && /(?:推进|启动|落实)$/.test(s.left) && /^[^，。；、]{2,20}(?:计划|工程|行动)$/.test(s.right),
  examples: [
    ...withEach('持续＿⟦千项⟧渔船更新改造计划，保障安全生产。', '推进 启动 落实'),
    ...withEach('深入推进⟦百项⟧标准提升＿。', '计划 工程 行动'),
    ...withEach('加快推进＿育苗育种攻关计划。', '⟦百家⟧ ⟦万名⟧ ⟦千个⟧'),
  ],
  not: ['深入推进⟦12项⟧标准提升工程。', '深入推进⟦百项⟧任务。', '奖励⟦百名⟧渔民技能提升计划学员。'],
};
