import { withEach } from '../../../language/example.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { Scene } from './scene.ts';

/** A way in which a number only says which things another number counts, or which ones are meant at all. */
export interface SizeRule extends NamedRule {
  when: (scene: Scene) => boolean;
  unless?: (scene: Scene) => boolean;
}

const sizes = ['share', 'people', 'power', 'mass', 'area', 'volume', 'energy'];
/** True for a number that can tell a class of things. */
export const isSize = ({ measured }: Scene): boolean =>
  measured.dimension === 'money' || measured.grade || sizes.includes(measured.dimension);
/** True for the size of a fund, which tells no class. */
export const isFundSize = ({ right }: Scene): boolean => /^的?[^，。；、]{0,24}基金/.test(right);

/** 以上 and the things, with nothing but a verb of reaching before the number that counts them. */
const countedAfter = /^级?(?:及?以[上下])的?[^，。；、:\d达]{2,24}(?:达到?)?$/;

/** True where the next number of the clause counts things of this size: 年销售500万元以上的家庭农场发展到80家. */
function isCountedNext({ clause, token, text }: Scene): boolean {
  const next = clause.find(({ start }) => start >= token.end);
  return next?.measured?.dimension === 'count' && countedAfter.test(text.slice(token.end, next.start));
}

/** True where 的 alone parts the size from the count: 收入超亿元的3家. */
function isCountedBehind({ clause, token, text, right, left }: Scene): boolean {
  const next = clause.find(({ start }) => start >= token.end);
  const between = next ? text.slice(token.end, next.start) : '';
  const bounded = /(?:超过?|突破|过|达到?)$/.test(left) || /^(?:及?以[上下])/.test(right);
  return next?.measured?.dimension === 'count' && bounded && /^(?:及?以[上下])?的$/.test(between);
}

/** 10万元以上的村占到80%: the share of things of this size. */
function isSharedNext({ clause, token, text }: Scene): boolean {
  const next = clause.find(({ start }) => start >= token.end);
  return (
    next?.measured?.dimension === 'share' &&
    /^级?(?:及?以[上下])的?[^，。；、:\d]{1,16}?占(?:到|达到)?$/.test(text.slice(token.end, next.start))
  );
}

/** 其中10亿元以上5个: the count stands right behind the size. */
function isCountedAtOnce({ clause, token, text }: Scene): boolean {
  const next = clause.find(({ start }) => start >= token.end);
  return next?.measured?.dimension === 'count' && /^(?:及?以[上下])$/.test(text.slice(token.end, next.start));
}

/** Heads, beds and households tell how large a farm, a ward or a village is. */
const isHerd = ({ measured }: Scene): boolean => measured.dimension === 'count' && /^[头只羽匹床户张]/.test(measured.unit);

const reaches = new Set(['length', 'time']);

/** Ways in which a size tells things of any noun: what is counted, or of which a rate is told. */
export const sizesOfThings: readonly SizeRule[] = [
  {
    name: '以上计数',
    when: (s) => (isSize(s) || isHerd(s) || s.measured.dimension === 'unseen') && isCountedNext(s),
    unless: isFundSize,
    examples: [
      ...withEach('到2022年，年销售收入⟦500万元⟧以上的家庭农场＿80家。', '发展到 达到 达 增加到 增至 超过 突破 稳定在'),
      ...withEach('年推广面积⟦50万亩⟧＿品种达到12个。', '以上 及以上 以下'),
      '建成年接待⟦10万人⟧以上的民宿村30个。',
      '年销售⟦500万元⟧以上的家庭农场发展到80家和合作社30家。',
      '到2023年，新增⟦5万吨⟧级以上泊位6个。',
      ...withEach('到2020年，＿以上的养殖场达到300个。', '⟦1000头⟧ ⟦5000只⟧ ⟦1万羽⟧ ⟦200户⟧ ⟦500张⟧'),
    ],
    not: ['到2022年，实现产值⟦500亿元⟧以上，新增企业80家。', '设立规模⟦5亿元⟧以上的海洋基金3只。'],
  },
  {
    name: '的字计数',
    when: (s) => isSize(s) && isCountedBehind(s),
    examples: withEach('龙头企业达到38家，其中年销售收入＿⟦亿元⟧的3家。', '超 超过 突破 过 达 达到').concat(
      '纳税⟦5000万元⟧以上的8家和千万元以下的9家。',
      '纳税⟦5000万元⟧以上的8家。',
    ),
    not: ['龙头企业达到38家，其中年销售⟦10亿元⟧的企业集团有3家。', '龙头企业年销售收入超⟦亿元⟧。'],
  },
  {
    name: '以上比率',
    when: (s) =>
      (isSize(s) || s.measured.dimension === 'count') && /^(?:及?以[上下])的?[^，。；、:\d]{2,12}?(?:率|比例|比重|占比|面)/.test(s.right),
    examples: [
      ...withEach('到2025年，⟦百人⟧以上企业建会＿达到95%。', '率 比例 比重 占比 面'),
      '⟦1000户⟧以上小区覆盖率超过80%。',
      '到2025年，⟦300人⟧以下企业参保率不低于70%。',
    ],
    not: ['新增就业⟦5万人⟧以上，参保率达到95%。', '到2025年，⟦百人⟧以上企业达到95家。'],
  },
  {
    name: '半径覆盖',
    when: (s) => reaches.has(s.measured.dimension) && /^[^，。；、\d]{0,8}覆盖率/.test(s.right),
    examples: withEach('到2025年，公园绿地⟦500米⟧＿达到90%。', '覆盖率 半径覆盖率 服务范围内覆盖率').concat(
      '到2025年，⟦15分钟⟧健身圈覆盖率达到90%。',
    ),
    not: ['到2025年，绿道达到⟦500公里⟧，公园绿地覆盖率达到90%。'],
  },
  {
    name: '以上占比',
    when: (s) => (isSize(s) || reaches.has(s.measured.dimension)) && isSharedNext(s),
    examples: [
      ...withEach('到2022年，集体经济收入⟦10万元⟧以上的村＿80%。', '占 占到 占达到'),
      '其中⟦120千瓦⟧以上超充枪占21%和其余占79%。',
      '其中⟦120千瓦⟧以上超充枪占21%。',
      '⟦500米⟧以下的短驳占三成。',
      '⟦5000万吨⟧级以上企业产量占60%以上。',
    ],
    not: ['投资⟦10万元⟧以上，其中农户占80%。', '⟦80%⟧以上的村集体收入占比达到10%。'],
  },
  {
    name: '以上几个',
    when: (s) => isSize(s) && isCountedAtOnce(s),
    examples: withEach('招引亿元项目60个，其中⟦10亿元⟧＿5个。', '以上 及以上 以下').concat('其中⟦10亿元⟧以上5个和外资20家。'),
    not: ['招引亿元项目60个，投资⟦10亿元⟧以上、落地5个。'],
  },
  {
    name: '以上全部',
    when: ({ measured, right }) =>
      measured.dimension !== 'share' && /^(?:及?以[上下])的?[\u4e00-\u9fff（）]{2,14}?(?:全部|一律|均|有序|应当|必须)/.test(right),
    unless: ({ measured }) => measured.dimension === 'count' && !/^[户床张头辆]/.test(measured.unit),
    examples: [
      ...withEach('⟦35吨⟧以下燃煤锅炉＿关停。', '全部 一律 均 有序 应当 必须'),
      '⟦1万吨/日⟧以上的污水厂全部提标。',
      '⟦50户⟧及以上村组全部通油路。',
      '⟦200张⟧以上的病区全部改造。',
      '⟦100辆⟧以上的停车场全部配建充电桩。',
    ],
    not: ['建成⟦20家⟧以上企业技术中心全部联网。', '⟦80%⟧以上乡镇全部通达。'],
  },
  {
    name: '对以上者',
    when: (s) => s.measured.dimension !== 'count' && /^(?:及?以[上下])的/.test(s.right) && /^(?:对|凡|针对)/.test(s.left),
    unless: ({ measured }) => measured.dimension === 'share',
    examples: withEach('＿供水人口⟦100人⟧以下的分散工程，逐村建档。', '对 凡 针对').concat('对面积⟦50亩⟧及以上的低效用地，分类处置。'),
    not: ['供水人口⟦100人⟧以下的分散工程，逐村建档。', '对⟦30%⟧以上的企业开展诊断。'],
  },
  {
    name: '范围之内',
    when: (s) =>
      reaches.has(s.measured.dimension) &&
      /^(?:范围之?内|半径(?!缩短|达到|扩大|控制|不)|(?:生活|服务|健身|通勤|交通|经济)圈)/.test(s.right),
    examples: withEach('到2030年，⟦30公里⟧＿配齐急救站点6个。', '范围内 范围之内 半径 生活圈 服务圈 健身圈 通勤圈 交通圈 经济圈'),
    not: ['到2030年，平均⟦30公里⟧半径缩短10公里。', '到2030年，绿道达到⟦30公里⟧。'],
  },
  {
    name: '多少人的队伍',
    when: ({ measured, right }) =>
      measured.dimension === 'people' && /^(?:及?以[上下])的?[^，。；、\d]{0,8}(?:队伍|支队|大队|小组|班组|团队)/.test(right),
    examples: withEach('每个乡镇建设⟦20人⟧以上的应急＿。', '队伍 支队 大队 小组 班组 团队').concat(
      '组建⟦6人⟧及以上护林小组。',
      '保留⟦5人⟧以下班组。',
    ),
    not: ['引进⟦20人⟧以上高层次人才。', '应急队伍达到⟦20人⟧以上。'],
  },
  {
    name: '计数等级',
    when: ({ measured, right }) => measured.dimension === 'count' && /^级(?!别|以上|联|次)/.test(right),
    examples: ['到2025年，建成⟦100万件⟧级处理中心6个。'],
    not: withEach('到2025年，建成⟦2个⟧＿平台。', '级别高的 级以上 级联 级次分明的'),
  },
  {
    name: '前几名',
    when: ({ measured, left }) => measured.dimension === 'count' && /(?:^|[，、业的])前$/.test(left),
    examples: ['到2017年，前⟦10家⟧企业产量占全国比重达到60%。', '行业前⟦5家⟧企业集中度提高到70%。'],
    not: ['到2017年底前⟦10家⟧企业完成搬迁。'],
  },
];
