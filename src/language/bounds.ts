import type { Example } from './example.ts';
import { anyOf } from './pattern.ts';

/** What a bound says of the number beside it; plans don't keep 超过 and 不低于 apart, a question may. */
export type BoundMeaning = 'ge' | 'gt' | 'le' | 'lt' | 'approx';

/** A printed bound, a sentence that shows it, and where its letters mean something else. */
export interface Bound {
  word: string;
  means: BoundMeaning;
  examples: readonly Example[];
  /** True where it says how things are and is nothing that anybody sets: 不足6万吨. */
  told?: true;
  /** The letters that may not touch it on the side away from the number, as a pattern, with a look-alike of each. */
  apart?: { letters: string; not: readonly Example[] };
}

/** Bounds that stand right before a number; a longer one stands before the word it begins with. */
export const boundsBefore: readonly Bound[] = [
  { word: '大于或等于', means: 'ge', examples: ['研发投入强度大于或等于⟦3%⟧'] },
  { word: '大于等于', means: 'ge', examples: ['绿化覆盖率大于等于⟦40%⟧'] },
  { word: '不低于', means: 'ge', examples: ['到2025年，全省数字经济增加值不低于⟦3万亿元⟧'] },
  { word: '不少于', means: 'ge', examples: ['到2030年，全市高新技术企业不少于⟦800家⟧'] },
  { word: '不小于', means: 'ge', examples: ['到2025年，储能装机规模不小于⟦200万千瓦⟧'] },
  { word: '至少', means: 'ge', examples: ['每个县区至少⟦2家⟧工业设计中心'] },
  { word: '≥', means: 'ge', examples: ['单位工业增加值能耗下降≥⟦18%⟧'] },
  { word: '≧', means: 'ge', examples: ['优良天数比例≧⟦85%⟧'] },
  { word: '>=', means: 'ge', examples: ['优良天数比例>=⟦85%⟧'] },
  { word: '=>', means: 'ge', examples: ['优良天数比例=>⟦85%⟧'] },
  { word: '超过', means: 'gt', examples: ['到2025年，软件业务收入超过⟦5000亿元⟧'] },
  { word: '突破', means: 'gt', examples: ['到2022年，集成电路产业销售收入突破⟦1200亿元⟧'] },
  { word: '高于', means: 'gt', examples: ['到2025年，战略性新兴产业占比高于⟦20%⟧'] },
  { word: '大于', means: 'gt', examples: ['污泥无害化处置率大于⟦90%⟧'] },
  { word: '多于', means: 'gt', examples: ['国家级企业技术中心多于⟦15家⟧'] },
  { word: '超', means: 'gt', examples: ['到2025年，新能源汽车年产量超⟦50万辆⟧'] },
  {
    word: '过',
    means: 'gt',
    examples: ['到2027年，光伏组件产值过⟦千亿元⟧', '力争快递业务量过⟦10亿件⟧'],
    apart: {
      letters: '[通经透越渡跨]',
      not: [
        '全市通过⟦3项⟧国际认证',
        '企业经过⟦两次⟧重组',
        '透过⟦三个⟧窗口看变化',
        '线路越过⟦2座⟧大桥',
        '设置渡过⟦3个⟧月的安置房',
        '试点跨过⟦5个⟧县',
      ],
    },
  },
  {
    word: '破',
    means: 'gt',
    examples: ['到2030年，预制菜产值破⟦500亿元⟧', '力争游客接待量破⟦千万人次⟧'],
    apart: {
      letters: '[打爆攻侦]',
      not: ['平台攻破⟦12项⟧关键技术', '年内打破⟦3个⟧行业垄断', '累计爆破⟦20万立方米⟧岩体', '全年侦破⟦20起⟧假冒案件'],
    },
  },
  { word: '迈上', means: 'gt', examples: ['经济总量迈上⟦3000亿元⟧台阶'] },
  { word: '跃上', means: 'gt', examples: ['海洋生产总值跃上⟦万亿元⟧台阶'] },
  { word: '站上', means: 'gt', examples: ['外贸进出口站上⟦5000亿元⟧关口'] },
  { word: '登上', means: 'gt', examples: ['旅游收入登上⟦千亿元⟧台阶'] },
  { word: '逾', means: 'gt', examples: ['到2025年，全市上市企业逾⟦60家⟧'] },
  { word: '>', means: 'gt', examples: ['产品合格率>⟦95%⟧'] },
  { word: '小于或等于', means: 'le', examples: ['单位产值水耗小于或等于⟦8吨⟧'] },
  { word: '小于等于', means: 'le', examples: ['综合漏损率小于等于⟦9%⟧'] },
  { word: '不超过', means: 'le', examples: ['到2025年，钢铁产能不超过⟦2亿吨⟧'] },
  { word: '不高于', means: 'le', examples: ['数据中心电能利用效率不高于⟦1.3⟧'] },
  { word: '不大于', means: 'le', examples: ['万元产值水耗不大于⟦6吨⟧'] },
  { word: '不多于', means: 'le', examples: ['每个市保留的园区不多于⟦10个⟧'] },
  { word: '控制在', means: 'le', examples: ['到2020年，煤炭消费总量控制在⟦4000万吨⟧'] },
  { word: '严控在', means: 'le', examples: ['到2025年，电解铝产能严控在⟦500万吨⟧'] },
  { word: '压减到', means: 'le', examples: ['到2025年，焦炭产能压减到⟦1亿吨⟧'] },
  { word: '最多', means: 'le', examples: ['每个县最多⟦1个⟧开发区'] },
  { word: '至多', means: 'le', examples: ['每个县至多⟦2个⟧开发区'] },
  { word: '≤', means: 'le', examples: ['细颗粒物年均浓度≤⟦35微克/立方米⟧'] },
  { word: '≦', means: 'le', examples: ['细颗粒物年均浓度≦⟦35微克/立方米⟧'] },
  { word: '<=', means: 'le', examples: ['细颗粒物年均浓度<=⟦35微克/立方米⟧'] },
  { word: '=<', means: 'le', examples: ['细颗粒物年均浓度=<⟦35微克/立方米⟧'] },
  {
    word: '不到',
    means: 'lt',
    told: true,
    examples: ['2020年，全县设施农业占比不到⟦3%⟧'],
    apart: {
      letters: '[达得收]',
      not: ['水耗达不到⟦2.5吨⟧先进值的产线', '小微企业得不到⟦5%⟧的贴息', '年检收不到⟦3份⟧材料的企业'],
    },
  },
  { word: '不足', means: 'lt', told: true, examples: ['2020年，全县污水处理率不足⟦60%⟧'] },
  { word: '低于', means: 'lt', examples: ['到2030年，煤炭消费比重低于⟦45%⟧'] },
  { word: '小于', means: 'lt', examples: ['产品不良率小于⟦1%⟧'] },
  { word: '少于', means: 'lt', examples: ['年停电时间少于⟦5小时⟧'] },
  { word: '<', means: 'lt', examples: ['产品不良率<⟦1%⟧'] },
  { word: '约为', means: 'approx', examples: ['到2025年，制造业占比约为⟦30%⟧'] },
  { word: '大约', means: 'approx', examples: ['到2025年，带动就业大约⟦20万人⟧'] },
  {
    word: '约',
    means: 'approx',
    examples: ['到2025年，全省风电装机达到约⟦2000万千瓦⟧'],
    apart: { letters: '[节签预]', not: ['到2025年，年节约⟦50万吨⟧标准煤', '展会期间签约⟦50个⟧项目', '政务大厅每年接受预约⟦10万人次⟧'] },
  },
  { word: '接近', means: 'approx', examples: ['到2025年，城镇化率接近⟦70%⟧'] },
  { word: '将近', means: 'approx', examples: ['2024年，全市工业机器人产量将近⟦2万台⟧'] },
  {
    word: '近',
    means: 'approx',
    examples: ['2021年，全市生物医药企业近⟦300家⟧'],
    apart: { letters: '[就邻]', not: ['支持园区就近⟦5公里⟧范围内配套', '辐射邻近⟦3个⟧县区'] },
  },
  { word: '≈', means: 'approx', examples: ['制造业占比≈⟦30%⟧'] },
];

/** Bounds that stand right after a number and its unit. */
export const boundsAfter: readonly Bound[] = [
  { word: '或以上', means: 'ge', examples: ['建成⟦5个⟧或以上特色产业基地'] },
  { word: '及以上', means: 'ge', examples: ['建成⟦5个⟧及以上特色产业基地'] },
  { word: '以上', means: 'ge', examples: ['到2025年，全省独角兽企业达到⟦20家⟧以上'] },
  { word: '之上', means: 'ge', examples: ['工业增速保持在⟦8%⟧之上'] },
  { word: '或以下', means: 'le', examples: ['悬浮粒子浓度降至⟦60微克⟧或以下'] },
  { word: '及以下', means: 'le', examples: ['单位产品能耗降到⟦90千克⟧及以下'] },
  { word: '以下', means: 'le', examples: ['到2025年，煤炭消费比重降到⟦50%⟧以下'] },
  { word: '以内', means: 'le', examples: ['到2025年，生铁产能控制在⟦6000万吨⟧以内'] },
  { word: '之内', means: 'le', examples: ['审批时间压缩到⟦3个工作日⟧之内'] },
  { word: '有余', means: 'ge', examples: ['产值较2024年增加⟦1倍⟧有余'] },
  { word: '左右', means: 'approx', examples: ['到2025年，服务业增加值占比达到⟦55%⟧左右'] },
  {
    word: '上下',
    means: 'approx',
    examples: ['工业增速保持在⟦7%⟧上下'],
    apart: { letters: '[游联]', not: ['带动⟦50家⟧上下游企业', '建立⟦3级⟧上下联动机制'] },
  },
  {
    word: '起',
    means: 'ge',
    examples: ['单个项目投资⟦5000万元⟧起'],
    apart: { letters: '[^，。；、）]', not: ['投入⟦50亿元⟧起步资金'] },
  },
];

const meaning = new Map([...boundsBefore, ...boundsAfter].map(({ word, means }) => [word, means]));

/** What a printed bound means; null for any other word. */
export const meaningOf = (word: string): BoundMeaning | null => meaning.get(word) ?? null;

const beforeNumber = ({ word, apart }: Bound): string => (apart ? `(?<!${apart.letters})${word}` : word);

/** Any bound before a number, as a part of a pattern. */
export const boundBefore = anyOf(boundsBefore.map(beforeNumber));

/** Any bound before a number but those that only say it is about right; who sets such a bound means to keep it. */
export const limitBefore = anyOf(boundsBefore.filter(({ means, told }) => means !== 'approx' && !told).map(beforeNumber));

/** Any bound after a number, as a part of a pattern. */
export const boundAfter = anyOf(boundsAfter.map(({ word, apart }) => (apart ? `${word}(?!${apart.letters})` : word)));

const before = new RegExp(`(${boundBefore})(?:达|了)?$`);
const after = new RegExp(`^${boundAfter}`);

/** The bound that ends the words before a number: 约 of 约达; "" where none does. */
export const boundEnding = (left: string): string => before.exec(left.slice(-12))?.[1] ?? '';

/** The bound that begins the words after a number; "" where none does. */
export const boundOpening = (right: string): string => after.exec(right)?.[0] ?? '';
