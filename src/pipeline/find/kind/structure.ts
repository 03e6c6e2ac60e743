import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { Scene } from '../clause/scene.ts';
import { servesAs } from '../clause/serves.ts';
import { type KindRule, wordOf } from './kind-rule.ts';
import { attained, undertaken } from './attained.ts';

const name = '结构列数';
const kind = 'structure';

/** A plan's own parts are few. */
export const isFew = ({ measured }: Scene): boolean => measured.dimension === 'count' && measured.value !== null && measured.value <= 60;

const works = [
  '行动(?!计划)',
  '专项(?!资金)',
  '任务',
  '环节',
  '步骤',
  '阶段',
  '着力点',
  '要素',
  '实事',
  '大事',
  '指标',
  '翻番',
  '跃升',
  '跨越',
  '目标(?!市场|企业|客户)',
  '比率',
];
const sides = ['领域', '方面', '板块', '方向', '主题', '维度', '层次', '层级', '圈层'];
const principles = ['作用', '原则', '强省', '转变', '必须', '坚持'];
const things = anyOf(['项目', '企业', '平台', '试点', '基地', '示范']);
const parts = new RegExp(`^[\\u4e00-\\u9fff“”]{0,13}?${anyOf([...works, ...sides, ...principles])}(?!${things})`);

export const partsOfPlan: KindRule = {
  name,
  kind,
  when: (s) => isFew(s) && parts.test(s.right),
  examples: [
    ...withEach('推进⟦12项⟧重点＿。', '任务 行动 专项 环节 步骤 要素 指标 比率之差'),
    ...withEach('2024年，我们要办好⟦十件⟧＿。', '民生实事 大事'),
    '“十三五”确定的⟦11项⟧主要目标全部完成。',
    ...withEach('到2027年，实现⟦两个⟧＿。', '翻番 跃升 跨越'),
    ...withEach('聚焦⟦8个⟧细分＿精准发力。', '领域 方面 板块 方向 维度 层次 层级 圈层'),
    ...withEach('围绕⟦3个⟧＿推动提升。', '阶段 着力点 主题 原则 转变 必须 坚持'),
    '建设⟦三个⟧强省，迈出坚实步伐。',
    '发挥⟦两个⟧积极作用。',
  ],
  not: [
    '组织⟦5家⟧单位编制行动计划。',
    ...withEach('新开拓⟦12个⟧目标＿。', '市场 企业 客户'),
    '到2025年，设立⟦3支⟧专项资金。',
    ...withEach('在重点产业新建⟦10个⟧跨领域＿。', '项目 企业 平台 试点 基地 示范区'),
    '新增高校⟦120个⟧重点方向专业。',
  ],
};

/** “三个翻番”: how a plan names its goals. */
export const namedDoubling: KindRule = {
  name,
  kind,
  when: (s) => /^翻番/.test(wordOf(s)) && /[\d一二两三四五六七八九十]个$/.test(s.left),
  examples: withEach('奋斗目标可概括为“＿个⟦翻番⟧、两个突破”。', '三 两 3').concat('实现四个⟦翻番⟧。'),
  not: ['到2030年，软件业收入⟦翻番⟧。', '到2030年，经营主体三个月⟦翻番⟧。'],
};

/** 连跨三个千亿元台阶: the steps are counted, and each is so high. */
export const stepsClimbed: KindRule = {
  name,
  kind,
  when: (s) =>
    (isFew(s) && /^[百千万亿]+元?(?:台阶|大关|关口)/.test(s.right)) ||
    (s.measured.dimension === 'money' && /\d个$|[两三四五六七八九十]个$/.test(s.left) && /^(?:台阶|大关|关口)/.test(s.right)),
  examples: [
    ...withEach('五年来，经济总量连跨⟦三个⟧千亿元＿。', '台阶 大关 关口'),
    ...withEach('五年来，财政收入跨越＿个⟦百亿元⟧台阶。', '两 三 四 五'),
  ],
  not: ['五年来，经济总量迈上⟦千亿元⟧台阶。', '五年来，建成⟦三个⟧千亿元产业。'],
};

const regions = '[县市区乡镇村]|街道|园区|流域|城市|行政村|社区';
const within = new RegExp(`^[\\u4e00-\\u9fff]{0,8}?(?:${regions})(?:建设|开展|实施|推广|布局|试点|启动|设立)`);

/** 在18个边境县建设: where something is done, and not how much of it. */
export const whereDone: KindRule = {
  name,
  kind: 'other',
  when: (s) => s.measured.dimension === 'count' && /(?:^|[，。；])在(?:[^，。；、]{0,6})$/.test(s.left) && within.test(s.right),
  examples: [
    ...withEach('到2025年，在⟦18个⟧＿建设电站436座。', '边境县 地级市 城区 乡 重点镇 山村 街道 工业园区 流域 沿江城市 行政村 社区'),
    ...withEach('到2025年，在全省⟦20个⟧县＿湿地修复。', '开展 实施 推广 布局 试点 启动 设立'),
  ],
  not: ['到2025年，在全省建成⟦20个⟧示范县。', '到2025年，在山区新增⟦20个⟧自然保护区。'],
};

/** 17个国考断面优良比例达到94%: of how many the rate is told. */
function isRated({ clause, token, text }: Scene): boolean {
  const next = clause.find(({ start }) => start >= token.end);
  const between = next ? text.slice(token.end, next.start) : '';
  return (
    next?.measured?.dimension === 'share' &&
    /^[^，。；、:\d]{2,20}?(?:比例|比率|占比|率|比重)(?:达到?|为|超过|不低于|提高到|保持在|稳定在|均?达)?$/.test(between)
  );
}

export const ratedOf: KindRule = {
  name,
  kind: 'other',
  when: (s) => s.measured.dimension === 'count' && /^(?:20\d\d年，?|到20\d\d年，?)?[\u4e00-\u9fff]{0,4}$/.test(s.left) && isRated(s),
  unless: ({ left }) => attained.test(left) || undertaken.test(left),
  examples: [
    ...withEach('2022年，流域⟦17个⟧国考断面优良比例＿94%。', '达到 达 为 超过 不低于 提高到 保持在 稳定在 均达'),
    ...withEach('到2025年，全市⟦21个⟧园区污水处理＿达到95%。', '率 比率 占比 比重'),
  ],
  not: ['到2025年，新增⟦17个⟧断面，优良比例达到94%。', '到2025年，建成⟦20家⟧工厂绿电占比达到50%。'],
};

/** 28项主要指标中，26项完成: how many of the plan's own list. */
export const partsDone: KindRule = {
  name,
  kind,
  when: (s) =>
    isFew(s) &&
    /^(?:如期|提前|超额|全面|已经?|均)*(?:完成|达标|实现)(?![\u4e00-\u9fff]{2,}[\d%])/.test(s.right) &&
    /(?:指标|目标|任务)中?，(?:有|其中)?$/.test(s.text.slice(Math.max(0, s.bounds.clause.start - 8), s.token.start)),
  examples: withEach(
    '“十三五”规划确定的28项主要指标中，⟦26项⟧＿。',
    '完成或超额完成 如期完成 提前达标 全面实现 已完成 已经完成 均达标',
  ).concat('2020年，面对30项主要任务，有⟦28项⟧超额完成。'),
  not: ['2020年，全市⟦26项⟧完成改造。'],
};

/** 到2030年，形成…以6家企业为骨干的格局: what is to be there by a date, and isn't named one by one. */
const isToBe = ({ time, before, left }: Scene): boolean =>
  time.own && time.tense === 'future' && /(?:形成|打造|构建)[^。；]*$/.test(before) && !left.replace(/^.*以/, '').includes('、');

const serving = new RegExp(servesAs);

export const servesTogether: KindRule = {
  name,
  kind,
  when: (s) => isFew(s) && /(?:^|[、和与])以[^，。；]*$/.test(s.left) && serving.test(s.after.slice(0, 60)),
  unless: isToBe,
  examples: [
    ...withEach('以⟦3个⟧千亿级企业为＿，形成梯次发展格局。', '主导 支撑 补充 核心 重点 依托 主体 代表 主要力量 突破口 节点 骨干'),
    '形成技术引领、以⟦5家⟧链主为核心的协作体系。',
    '打造沿海布局和以⟦2个⟧港区为支撑的基地。',
    '构建龙头带动与以⟦6个⟧园区为依托的格局。',
  ],
  not: ['以⟦100家⟧企业为主体，开展诊断。', ...withEach('到2030年，＿链条完整、以⟦6家⟧链主企业为核心的产业生态。', '形成 打造 构建')],
};

export const servesInTurn: KindRule = {
  name,
  kind,
  when: (s) => isFew(s) && /以[^。；]*$/.test(s.before) && /^[^，。；]{0,16}为(?:主导|支撑|补充|主体|代表)/.test(s.right),
  unless: isToBe,
  examples: [
    ...withEach('以龙头企业为引领，⟦20家⟧特色企业为＿的格局基本形成。', '主导 支撑 补充 主体 代表'),
    '到2030年，以龙头企业为引领，⟦20家⟧特色企业为补充的格局基本定型。',
    '到2030年，形成以链主为引领，东港、西港、北港⟦3个⟧园区为支撑的格局。',
    '今后，形成以链主为引领，⟦20家⟧特色企业为补充的格局。',
  ],
  not: ['以龙头企业为引领，⟦200家⟧特色企业为补充。', '到2030年，形成以两家整车企业为引领，⟦20家⟧零部件企业为补充的格局。'],
};
