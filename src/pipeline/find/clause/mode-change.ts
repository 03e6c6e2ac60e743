import { boundAfter, boundBefore } from '../../../language/bounds.ts';
import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { ModeRule, ModeScene } from './mode.ts';

/** True for a share or a difference of shares. */
export const isShare = ({ measured }: Pick<ModeScene, 'measured'>): boolean =>
  measured.dimension === 'share' || measured.dimension === 'points';

const moves = ['提高', '增加', '增长', '扩大', '降低', '减少', '缩短', '压缩', '增', '升', '降', '减', '调整', '优化'];
const toLevel = new RegExp(`${anyOf(moves)}[到至为][^，。；]{0,8}$`);

const rates = ['年均(?:分别|复合)?增长', '年均(?:递增|提高|下降)', '(?<!\\d)年增长', '(?<!自然)增长率', '增[速幅]', '同比增长'];
const rate = new RegExp(`${anyOf(rates)}[^，。；、]{0,16}$`);

const changes = '提高 提升 增加 (?<!自然)增长 上升 扩大 下降 降低 减少 压减 削减 淘汰 化解 压缩 退出 缩短 收窄 降幅'.split(' ');
const risen = new RegExp(`${anyOf(changes)}(?:[率了]|幅度|达到|达|${boundBefore})*$`);
const grown = new RegExp(`增长(?:了|${boundBefore})?$`);
const cut = /(?:压减|淘汰|化解|削减|退出|压缩|关停|减少|降低)[^，。；]{0,20}$/;
const sums = /(?:达|突破|超过|总数|总量|保有量|存量)/;

/** 提高到65%: where the change ends, not how large it is. */
const endsAtLevel = ({ left }: ModeScene): boolean => toLevel.test(left);

/** Rules for what grows and what changes against a base. */
export const changeModeRules: readonly ModeRule[] = [
  {
    name: '翻番',
    mode: () => 'change',
    when: ({ measured }) => measured.dimension === 'times' || measured.dimension === 'share',
    unless: ({ token, text }) => !/^(?:翻|倍增|减半)/.test(text.slice(token.start, token.end)),
    examples: [
      '到2030年，海洋经济总产值比2020年⟦翻一番⟧',
      '到2025年，高新技术企业数量⟦翻两番⟧',
      '产业规模实现五年⟦倍增⟧',
      '到2030年，数据中心单位能耗⟦减半⟧',
    ],
    not: ['到2030年，海洋经济总产值达到2020年的⟦2倍⟧', '到2030年，数据中心绿电占比达到⟦一半⟧'],
  },
  {
    name: '年均增长',
    mode: () => 'growth',
    when: (s) => isShare(s) && rate.test(s.left),
    unless: endsAtLevel,
    examples: [
      ...withEach('“十四五”期间，规模以上工业增加值＿⟦8%⟧以上', '年均增长 年均分别增长 年均复合增长 年均递增 年均提高 年增长 同比增长'),
      ...withEach('到2025年，数字经济核心产业＿保持在⟦10%⟧', '增长率 增速 增幅'),
      '“十四五”期间，单位地区生产总值能耗年均下降⟦3%⟧',
    ],
    not: [
      ...withEach('到2025年，研发强度由年均增速＿⟦3%⟧', '提高到 增加到 增长到 扩大到 增至 升至'),
      ...withEach('到2025年，煤炭消费增速＿⟦2%⟧', '降低到 减少到 压缩到 缩短到 降至 减至'),
      ...withEach('到2025年，投资增速预期＿⟦5%⟧', '调整为 优化为'),
      '到2023年，铁路货运量较2019年增长⟦25%⟧',
      '到2010年，人口自然增长率控制在⟦7‰⟧以内',
    ],
  },
  {
    name: '增长',
    mode: () => 'growth',
    when: (s) => isShare(s) && grown.test(s.left),
    unless: ({ base, left }) => base !== null || /累计增长[^，。；、]*$/.test(left),
    examples: ['到2025年，旅游收入增长⟦12%⟧', '2021年，进出口总额增长了⟦20%⟧', '到2025年，利润增长不低于⟦6%⟧'],
    not: ['到2025年，旅游收入累计增长⟦60%⟧', '到2025年，旅游收入比2020年增长⟦60%⟧'],
  },
  {
    name: '增速高于',
    mode: () => 'growth',
    when: (s) => isShare(s) && /增速[^，。；]{0,20}[高快]于[^，。；]{0,24}$/.test(s.left),
    examples: withEach('软件业收入增速明显＿规模以上工业增加值平均水平⟦5个百分点⟧', '高于 快于'),
    not: ['到2025年，研发投入强度高于全国平均水平⟦0.5个百分点⟧', '到2025年，服务业增加值增速高于全国⟦1个百分点⟧'],
  },
  {
    name: '力争增速',
    mode: () => 'growth',
    when: (s) => isShare(s) && s.inherited === 'growth' && /^(?:力争|争取|努力)(?:达到|实现)?$/.test(s.left),
    examples: withEach('2018年，地区生产总值增长8%，＿⟦8.5%⟧', '力争 争取 努力 力争达到 争取实现'),
    not: ['2018年，地区生产总值增长8%，力争占全省⟦8.5%⟧', '2018年，城镇化率达到58%，力争⟦60%⟧'],
  },
  {
    name: '增加钱数',
    mode: () => 'change',
    when: (s) =>
      s.measured.dimension === 'money' &&
      /(?:增加|净增|减少|降低)$/.test(s.left) &&
      /^[\d.,]+元$/.test(s.text.slice(s.token.start, s.token.end)),
    examples: withEach('2010年，农民人均纯收入＿⟦450元⟧', '增加 净增 减少').concat('2010年，吨水成本降低⟦0.6元⟧'),
    not: ['2010年，贷款余额增加⟦45亿元⟧', '2010年，农民人均纯收入增加到⟦4500元⟧'],
  },
  {
    name: '以增速',
    mode: () => 'growth',
    when: (s) => isShare(s) && new RegExp(`^${boundAfter}?的?(?:增速|速度|增长)`).test(s.right),
    examples: ['节能环保产业以⟦15%⟧以上的增速发展', '海洋经济以每年⟦9%⟧的速度壮大', '力争保持⟦7%⟧左右的增长'],
    not: ['节能环保产业以⟦15%⟧以上的比重位居第一', '到2025年，旅游收入年均增长⟦9%⟧的增速'],
  },
];

/** What is cut, raised or lowered against a base year or what is there. */
export const baseModeRules: readonly ModeRule[] = [
  {
    name: '压减淘汰',
    mode: () => 'change',
    when: (s) => cut.test(s.left) && !isShare(s),
    unless: endsAtLevel,
    examples: withEach('到2025年，＿落后焦化产能⟦800万吨⟧', '压减 淘汰 化解 削减 退出 压缩 关停 减少 降低'),
    not: ['到2025年，焦化产能压减到⟦5000万吨⟧', '到2025年，落后产能淘汰率达到⟦90%⟧'],
  },
  {
    name: '升降',
    mode: () => 'change',
    when: (s) => (isShare(s) || s.measured.dimension === 'times' || s.base !== null) && risen.test(s.left),
    examples: [
      ...withEach('到2025年，主要资源产出率＿⟦20%⟧', '提高 提升 增加 累计增长 上升 扩大'),
      ...withEach('到2025年，高耗能行业能源消费总量＿⟦15%⟧', '下降 降低 减少 压减 削减 压缩'),
      ...withEach('到2025年，落后产能＿⟦30%⟧', '淘汰 化解 退出'),
      ...withEach('到2025年，水耗＿⟦18%⟧', '下降率达到 降幅达 下降了 降低幅度达 降低不少于'),
      '到2025年，新产品研制周期缩短⟦35%⟧',
      '到2025年，全员劳动生产率比2020年提高⟦3万元/人⟧',
    ],
    not: ['到2025年，主要资源产出率提高到⟦20%⟧', '到2025年，绿色矿山增加⟦20座⟧', '到2025年，旅游收入年均提高⟦5%⟧'],
  },
  {
    name: '基年对比',
    mode: () => 'change',
    when: (s) => s.base !== null,
    unless: ({ left }) => sums.test(left.slice(-6)) || /[比较](?:19|20)\d\d年底?的$/.test(left),
    examples: ['到2025年，入境游客比2019年多⟦50万人次⟧', '到2025年，规上工业企业数较2020年净增⟦600家⟧'],
    not: [
      ...withEach('到2025年，发明专利比2020年＿⟦2万件⟧', '多达 突破 超过'),
      '到2025年，托位较2020年的⟦1.9个⟧增加2.7个',
      ...withEach('到2025年，汽车较2020年＿⟦200万辆⟧', '总数 总量 保有量 存量'),
    ],
  },
];
