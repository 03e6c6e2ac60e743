import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { Scene } from '../clause/scene.ts';
import { isFund } from './fund.ts';
import { type KindRule, wordOf } from './kind-rule.ts';

const money = [
  '给予',
  '补助',
  '补贴',
  '奖励',
  '奖补',
  '资助',
  '贴息',
  '返还',
  '减免',
  '抵扣',
  '加计扣除',
  '税率',
  '费率',
  '缴费比例',
  '收益比例',
  '一次性',
  '划归',
];
const terms = [
  '置换比例',
  '注册资本',
  '补贴限额',
  '贷款额度',
  '单户',
  '授信',
  '挂点',
  '联系帮扶',
  '专项资金',
  '权重',
  '出让(?:底)?价',
  '最高(?:不超过|可|达)?$',
];
const applied = anyOf(['执行', '收取', '征收', '出让', '缴', '计提']);
const phrases = [
  `按[^，。；]{0,40}${applied}`,
  `优先${anyOf(['列入', '安排', '保障', '支持', '纳入'])}`,
  '财政[^，。；]{0,8}安排',
  '安排[^，。；]{0,6}资金',
];

/** Words of means: what is granted, charged or reserved, and to whom. */
const grants = new RegExp([...money, ...terms, ...phrases].join('|'));

const name = '政策参数';
const kind = 'instrument';

/** A figure of the past is none of a policy, and a fund's size is an outcome. */
export const isOutcome = (s: Scene): boolean => s.past || isFund(s);

export const whoIsEligible: KindRule = {
  name,
  kind,
  when: ({ right, before, after }) =>
    /^以上/.test(right) && /(?:对|凡|符合|当年|属于|经|鼓励|支持)[^。；]*$/.test(before) && grants.test(after),
  unless: isOutcome,
  examples: [
    ...withEach('＿固定资产投资⟦5亿元⟧以上的制造业项目，优先安排用地指标。', '对 凡 符合条件的 当年 属于 经认定的 鼓励 支持'),
    '对总投资⟦3000万美元⟧以上的外资项目，优先列入省重点项目。',
  ],
  not: ['2019年，对投资⟦5亿元⟧以上的项目给予奖励。到2025年，政策再加力。', '支持设立⟦5亿元⟧以上的产业基金，优先安排规模资金。'],
};

export const whoIsRewarded: KindRule = {
  name,
  kind,
  when: ({ text, bounds, after }) => text.startsWith('对', bounds.clause.start) && grants.test(after),
  unless: isOutcome,
  examples: ['对年营业收入首次突破⟦10亿元⟧的企业，给予奖励。', '对新增贷款超过⟦2亿元⟧的担保机构，市级予以补助。'],
  not: ['2020年起草办法，对营业收入首次突破⟦10亿元⟧的企业给予奖励。到2025年，政策再加力。'],
};

const reachesRate = /(?:率|面|度|比重|占比)(?:达到|达|超过|突破)$/;
/** True where a date to come is set for the figure itself. */
export const isDue = ({ time }: Scene): boolean => time.own && time.tense === 'future';

export const chosenForHelp: KindRule = {
  name,
  kind,
  when: ({ place, left }) => place.policy && /(?:选择|遴选|筛选)[^，。；]{0,40}$/.test(left),
  unless: (s) => isOutcome(s) || reachesRate.test(s.left) || isDue(s),
  examples: withEach('省级＿成长性好的企业⟦100家⟧。', '选择 遴选 筛选').map((text) => ({ text, under: ['政策措施'] })),
  not: [{ text: '到2025年，遴选成长性好的企业⟦100家⟧。', under: ['保障措施'] }],
};

/** What is given to each, as printed right before the sum. */
const given = /(?:补助|补贴|奖励|再奖|资助|奖补)(?:金额)?(?:不低于|不少于|不超过|至少|最高(?:不超过|可达|达)?)?$/;

const byRate = /^(?:以上|左右)?(?:的标准)?(?:安排|给予|补助|奖励|拨付)/;

export const granted: KindRule = {
  name,
  kind,
  when: ({ measured, left, right }) => measured.dimension === 'money' && (given.test(left) || byRate.test(right)),
  unless: isOutcome,
  examples: [
    ...withEach('到2025年，改造公路380公里，按每公里每年不少于⟦1万元⟧＿养护资金。', '安排 给予 补助 拨付 奖励'),
    '到2025年，休牧900万亩，每亩按⟦4.2元⟧的标准给予补助。',
    '到2025年，按每村⟦10万元⟧以上安排管护经费。',
    '到2025年，按每村⟦10万元⟧左右安排管护经费。',
    ...withEach('到2025年，改造危房3000户，每户＿⟦2万元⟧。', '补助 补贴 奖励 再奖 资助 奖补'),
    ...withEach('到2025年，改造危房3000户，每户补助＿⟦2万元⟧。', '不低于 不少于 不超过 至少 最高 最高不超过 最高可达 最高达 金额'),
  ],
  not: ['2019年，发放稳岗补贴⟦3亿元⟧。到2025年，政策再加力。', '到2025年，居民医保财政补助标准达到每人⟦700元⟧。'],
};

/** 发放稳岗返还2.4亿元: what is paid out in all is an outcome. */
const isPaidOut = (s: Scene): boolean => /(?:发放|兑付|兑现)[^，。；]{0,12}$/.test(s.left) && /亿/.test(wordOf(s));

const nearby = ({ left, right }: Scene): boolean => grants.test(left.slice(-40)) || grants.test(right.slice(0, 60));

export const grantNearby: KindRule = {
  name,
  kind,
  when: nearby,
  unless: (s) => isOutcome(s) || reachesRate.test(s.left) || isDue(s) || isPaidOut(s) || /(?:力争|争取)/.test(s.left),
  examples: [
    ...withEach('单个项目＿⟦200万元⟧。', '给予 补助 补贴 奖励 奖补 资助 贴息 返还 减免 抵扣 一次性拨付 最高不超过 最高可 最高达 最高'),
    ...withEach(
      '＿⟦15%⟧。',
      '研发费用按实际发生额加计扣除 企业所得税减按税率 工伤保险费率 单位缴费比例降至 成果转化收益比例不低于 成果转化收益划归团队 绩效评价权重',
    ),
    ...withEach(
      '＿⟦500万元⟧。',
      '注册资本不低于 单机补贴限额不超过 贷款额度 担保机构单户 银行授信 设立人才专项资金 市财政每年新安排 安排引导资金',
    ),
    ...withEach('市领导＿⟦10家⟧企业。', '挂点 联系帮扶'),
    ...withEach('工业用地＿不低于标准的⟦70%⟧。', '出让底价 出让价'),
    ...withEach('⟦30%⟧的用地指标优先＿先进制造业。', '列入 安排 保障 支持 纳入'),
    '转让收益的⟦70%⟧划归完成人。',
    ...withEach('按省定标准＿的⟦70%⟧核定。', '执行 收取 征收 出让 缴存 计提'),
  ],
  not: [
    '2018年，发放创新券补助⟦5000万元⟧。到2025年，政策再加力。',
    '设立⟦100亿元⟧的产业投资基金，财政资金优先安排。',
    ...withEach('奖励政策知晓＿⟦90%⟧。', '率达到 面超过 率达 度突破'),
    '绿色信贷补贴占比达到⟦30%⟧。',
    '民营企业授信比重超过⟦40%⟧。',
    '到2026年，贷款贴息惠及企业⟦2000家⟧。',
    ...withEach('确保完成的是：＿稳岗返还⟦2.4亿元⟧。', '发放 兑付 兑现'),
    ...withEach('＿技改奖补惠及企业⟦2000家⟧。', '力争 争取'),
  ],
};
