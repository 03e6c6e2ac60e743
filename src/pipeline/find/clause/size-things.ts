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
const countedAfter = /^(?:及?以[上下])的?[^，。；、:\d达]{2,24}(?:达到?)?$/;

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

const reaches = new Set(['length', 'time']);

/** Ways in which a size tells things of any noun: what is counted, or of which a rate is told. */
export const sizesOfThings: readonly SizeRule[] = [
  {
    name: '以上计数',
    when: (s) => (isSize(s) || s.measured.dimension === 'unseen') && isCountedNext(s),
    unless: isFundSize,
    examples: [
      ...withEach('到2022年，年销售收入⟦500万元⟧以上的家庭农场＿80家。', '发展到 达到 达 增加到 增至 超过 突破 稳定在'),
      ...withEach('年推广面积⟦50万亩⟧＿品种达到12个。', '以上 及以上 以下'),
      '建成年接待⟦10万人⟧以上的民宿村30个。',
    ],
    not: ['到2022年，实现产值⟦500亿元⟧以上，新增企业80家。', '设立规模⟦5亿元⟧以上的海洋基金3只。'],
  },
  {
    name: '的字计数',
    when: (s) => isSize(s) && isCountedBehind(s),
    examples: withEach('龙头企业达到38家，其中年销售收入＿⟦亿元⟧的3家。', '超 超过 突破 过 达 达到').concat('纳税⟦5000万元⟧以上的8家。'),
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
    name: '前几名',
    when: ({ measured, left }) => measured.dimension === 'count' && /(?:^|[，、业的])前$/.test(left),
    examples: ['到2017年，前⟦10家⟧企业产量占全国比重达到60%。', '行业前⟦5家⟧企业集中度提高到70%。'],
    not: ['到2017年底前⟦10家⟧企业完成搬迁。'],
  },
];
