import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { Scene } from './scene.ts';
import { isFundSize, isSize, type SizeRule, sizesOfThings } from './size-things.ts';

const firms = ['企业', '公司', '集团', '龙头', '大户', '工厂', '矿山', '港口', '旗舰', '枢纽', '楼宇', '商圈'];
const works = [
  '项目',
  '产品',
  '单品',
  '品牌',
  '仿制药',
  '高炉',
  '转炉',
  '锅炉',
  '机组',
  '平台',
  '基地',
  '集群',
  '产业',
  '领域',
  '行业',
  '板块',
];
const territories = ['县', '市', '区', '乡镇', '街道'];
/** Nouns of things that a size puts in a class: 超百亿元企业, 亿元以上项目. */
const classed = anyOf([...firms, ...works, ...territories]);

/** A size word and the noun it classes: 以上工业企业, 级产业集群, 的大型企业集团. No verb may stand between. */
const classNoun = new RegExp(`^(?!提|为)[^，。；、:达超增占]{0,28}?${classed}`);

const yearly = '(?:年|当年|全年)?';
const income = '(?:(?:主营业务|营业|销售|业务)?总?收入)';
const amounts = '(?:工业)?总?产值|规模|销售额|投资|估值|市值|税收|利税|利润|交易额|产量|出口额';
const past = '(?:超过|超|突破|过|达到|达|在)';
const sizeOf = new RegExp(`^(?:以上|左右)?的?${yearly}(?:${income}|${amounts})?均?${past}$`);
const gradeOf = new RegExp(`^${yearly}(?:${income}|总?产值|产值规模|规模|投资)?$`);
const countUnits = /^[家个户项种款条座支只类批]/;

/** True when the clause holds a count that the size could class. */
const counts = ({ clause, token }: Scene): boolean =>
  clause.some(({ measured, start }) => measured?.dimension === 'count' && start !== token.start && countUnits.test(measured.unit));

/** True when nothing but a measure stands between a count and the size. */
function followsCount({ clause, token, bounds: { item }, text, measured }: Scene): boolean {
  const last = clause.filter(({ end }) => end <= token.start).at(-1);
  if (last?.measured?.dimension !== 'count' || last.start < item.start) return false;
  const between = text.slice(last.end, token.start);
  return (measured.grade && gradeOf.test(between)) || sizeOf.test(between);
}

const joined = new RegExp(`^(?:以上)?、[^，。；、]{0,14}(?:超|突破)[^，。；]{1,14}[^，。；、]{0,12}${classed}`);

/** Only 以上 and its like make a class of a share or an amount: 80%以上的企业. */
const isLoose = ({ measured }: Scene): boolean => measured.dimension !== 'money' && !measured.grade;

/** The ways, in order; the first that holds decides. */
export const sizeRules: readonly SizeRule[] = [
  {
    name: '计数之后',
    when: (s) => isSize(s) && followsCount(s),
    unless: isFundSize,
    examples: [
      ...withEach('培育2-3家＿超⟦百亿元⟧、具有国际竞争力的企业。', '主营业务收入 年营业收入 销售收入 业务收入 总收入 当年产值 全年总产值'),
      ...withEach('培育5家＿超⟦10亿元⟧的链主。', '工业总产值 规模 销售额 投资 估值 市值 税收 利税 利润 交易额 产量 出口额'),
      ...withEach('培育5家收入＿⟦10亿元⟧的隐形冠军。', '超过 突破 过 达到 达 在 均超'),
      '打造10个以上的规模超⟦百亿元⟧特色镇。',
      '培育15家左右收入超⟦亿元⟧瞪羚。',
      ...withEach('建设2座＿⟦千亿级⟧新城。', '年收入 总产值 产值规模 规模 投资'),
      '形成3个⟦百万千瓦级⟧新能源走廊。',
    ],
    not: ['设立3只规模超⟦10亿元⟧的产业基金。'],
  },
  {
    name: '并列规模',
    when: (s) => isSize(s) && /(?:超过|超|突破)$/.test(s.left) && joined.test(s.right),
    examples: [
      ...withEach('产值＿⟦10亿元⟧、税收超1亿元的企业20家。', '超过 超 突破'),
      ...withEach('收入超⟦10亿元⟧以上、利润＿1亿元的龙头企业增加。', '超过 突破'),
    ],
    not: ['产值达⟦10亿元⟧、税收超1亿元的企业20家。', '培育3家收入超⟦10亿元⟧、税收超1亿元的企业。'],
  },
  {
    name: '以上之类',
    when: (s) => isSize(s) && isLoose(s) && classNoun.test(s.right) && /^(?:以上|及以上|以下|及以下)/.test(s.right) && counts(s),
    unless: (s) => isFundSize(s) || /(?:投产|装机)/.test(s.left),
    examples: [
      ...withEach('用地⟦100亩⟧＿项目落地20个。', '以上 及以上 以下 及以下'),
      '吸纳就业⟦500人⟧以上企业达到30家。',
      '研发强度⟦5%⟧以上企业达到30家。',
      '建成⟦3万千瓦⟧以上的抽水蓄能机组4个。',
      '年综合能耗⟦1万吨标准煤⟧以上企业100家。',
      '容积⟦1000立方米⟧以上高炉8座。',
      '⟦100吨⟧以上转炉12座。',
      '⟦35吨⟧及以下锅炉20座。',
      '出栏⟦300吨⟧以上大户500家。',
    ],
    not: ['新增投产⟦100万千瓦⟧以上机组3个。', '新增装机⟦100万千瓦⟧以上风电基地3个。', '新增⟦50%⟧以上的科技企业基金3个。'],
  },
  {
    name: '类名之前',
    when: (s) => isSize(s) && !isLoose(s) && classNoun.test(s.right),
    unless: (s) => isFundSize(s) || isSizeGoal(s),
    examples: [
      ...withEach('主营业务收入⟦10亿元⟧以上＿达到20家。', '企业 公司 集团 龙头 大户 工厂'),
      ...withEach('总投资超⟦亿元⟧＿开工建设。', '项目 平台 基地 园区 开发区 市场 产业链 矿山 港口 枢纽 楼宇 商圈'),
      ...withEach('年销售⟦亿元⟧以上＿明显增多。', '产品 单品 品牌 仿制药 领域 行业 板块 旗舰店'),
      ...withEach('工业税收超⟦10亿元⟧＿增加到8个。', '县 市 区 乡镇 街道'),
      '⟦千亿级⟧特色集群3个。',
      '培育一批规模超⟦千亿元⟧的产业。',
      '引进投资⟦5亿元⟧及以上项目。',
      '扶持收入⟦2000万元⟧以下企业。',
    ],
    not: ['设立⟦10亿元⟧规模的企业培育基金。', '打造⟦千亿级⟧氢能产业集群。', '投入⟦10亿元⟧为企业纾困。', '以⟦10亿元⟧提升企业能级。'],
  },
  ...sizesOfThings,
];

const oneOf = /(?:一批|若干|一系列|多个|一大批|几个|各类|更多)[^，。；]{0,40}$/;
const makes = '打造成?|成为|建成|形成|培育|建设成?|做大做强|发展成|构建';
const aims = new RegExp(`(?:${makes})[^，。；、以]{0,16}$`);
const means = /主导|为支撑|为支柱|支撑的/;

/** True where the size is itself the goal of one thing: 打造千亿级…集群, 成为万亿级产业. */
export function isSizeGoal(scene: Scene): boolean {
  const { measured, left, right } = scene;
  if (measured.dimension !== 'money' || !aims.test(left)) return false;
  return classNoun.test(right) && !/^(?:及)?以上/.test(right) && !oneOf.test(left) && !counts(scene) && !means.test(right);
}

/** True when one of the rules of size holds. */
export const isThreshold = (scene: Scene): boolean =>
  [...sizeRules, ...sizesOfThings].some(({ when, unless }) => when(scene) && !unless?.(scene));
