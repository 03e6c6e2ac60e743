import { type Period, periodOf } from '../../../../src/pipeline/find/clause/date/period.ts';
import {
  endsInVerb,
  headOf,
  trimEnd,
  type Trimmed,
  trimFront,
  trimJoints,
  withoutVerb,
} from '../../../../src/pipeline/find/clause/phrase/phrase.ts';
import { listedSubjects, partsOf, type Split, splitPhrase } from '../../../../src/pipeline/find/clause/phrase/split.ts';
import { withEach } from '../../../../src/language/example.ts';
import { alike, tableOf, type ValueTable } from '../../../value-table.ts';

const whole = (phrase: string) => ({ phrase, scope: null });

const fronts: [string, Trimmed][] = [
  ['到2025年力争全省规上工业企业', { phrase: '规上工业企业', scope: '全省' }],
  ['其中海洋生物产业', whole('海洋生物产业')],
  ['“十四五”末全市茶叶产量', { phrase: '茶叶产量', scope: '全市' }],
  ['在全域范围内公共充电桩', { phrase: '公共充电桩', scope: '全域' }],
  ...alike('＿茶叶产量', '全国 全国范围内 全国域内 全国地域内 全国上下 全国的', { phrase: '茶叶产量', scope: '全国' }),
  ...alike('＿2025年茶叶产量', '到 至 在 截至 截止 于', whole('茶叶产量')),
  ...alike('＿茶叶产量', '2025年 2025 十四五 三年 5年 2025年左右', whole('茶叶产量')),
  ...alike('“十四五”＿茶叶产量', '期间 时期 末 前 时 中期', whole('茶叶产量')),
  ...alike('＿茶叶产量', '2025年底 三年内', whole('茶叶产量')),
  ...alike('舟山＿内远洋渔船', '市地域 市域 市区域 群岛新区行政区域 市范围 市境 省境 区境 州境 县境', whole('远洋渔船')),
];

const ends: [string, string][] = [
  ['工业增加值率比2015年提高', '工业增加值率'],
  ['集装箱吞吐量分别达到', '集装箱吞吐量'],
  ['城镇化率由60.5%提高到', '城镇化率'],
  ['茶叶产量稳定在', '茶叶产量'],
  ['海岛旅游收入约', '海岛旅游收入'],
  ['能耗强度不高于', '能耗强度'],
  ['船舶产业规模达', '船舶产业规模'],
  ['全员劳动生产率增速', '全员劳动生产率增速'],
  ['化肥施用量2025年均', '化肥施用量2025年'],
  ...alike('高铁里程＿增加', '比2020年 较2020年底 与2020年末相比 同2020年相比 由2020年 从2020年 在2020年基础上', '高铁里程'),
  ...alike('高铁里程＿增加', '比十三五末 比上年 比基期 在“十三五”的基础上', '高铁里程'),
  ...alike('茶园面积＿提高到', '由 从 由目前 从现在的 由当前的 从现有的 由20万亩 从30%', '茶园面积'),
];

const verbs: [string, string][] = [
  ['新增工业设计中心', '工业设计中心'],
  ['培育壮大了链主企业', '链主企业'],
  ['海铁联运班列', '海铁联运班列'],
  ['主导或参与制定的茶叶标准', '主导或参与制定的茶叶标准'],
  ['上级下达的压减焦化产能', '焦化产能'],
  ['淘汰落后印染产能', '落后印染产能'],
  ['淘汰率', '淘汰率'],
];

const endings: [string, boolean][] = [
  ['每年选派', true],
  ['五年新增', true],
  ['全县培育', true],
  ['', true],
  ['茶叶产量', false],
];

const heads: [string, string][] = [
  ['自主创新能力强、产业带动作用大的行业领军企业', '行业领军企业'],
  ['主营业务收入超百亿元、带动力强的龙头企业', '主营业务收入超百亿元、带动力强的龙头企业'],
  ...alike('集装箱、散货、滚装等＿专业码头', '各类 多个 一批 重大', '专业码头'),
  ['码头、航道、锚地等方面标准', '标准'],
  ['渔业、盐业等3个海洋产业', '渔业、盐业等3个海洋产业'],
  ['渔业、盐业等三大海洋产业', '渔业、盐业等三大海洋产业'],
  ...withEach('船舶工业的＿', '比重 比例 占比 份额 数量 水平 总量 规模 产量 占有率 企业 集群 产业').map((text): [string, string] => [
    text,
    text,
  ]),
  ['占全省四成的造船完工量', '占全省四成的造船完工量'],
  ...withEach('年收入＿、带动力强的渔业公司', '超过百亿元 超百亿元 突破50亿元 达千亿元 2亿元以上').map((text): [string, string] => [
    text,
    text,
  ]),
  ...alike('＿滚装码头', '、 等 和 及 与 或', '滚装码头'),
  ['滚装码头等', '滚装码头'],
];

const joints: [string, string][] = [
  ['、集装箱、散货等专业码头', '集装箱、散货等专业码头'],
  ['带动力强的龙头企业和', '带动力强的龙头企业'],
];

const splits: [string, Split][] = [
  ['海洋生物产业主营业务收入', { measure: '主营业务收入', subject: '海洋生物产业' }],
  ['生物产业规模', { measure: '产业规模', subject: '生物产业' }],
  ['消费品工业增加值', { measure: '增加值', subject: '消费品工业' }],
  ['战略性新兴产业增加值占GDP比重', { measure: '增加值占GDP比重', subject: '战略性新兴产业' }],
  ['新能源汽车市场占有率', { measure: '市场占有率', subject: '新能源汽车' }],
  ['深水泊位', { measure: '深水泊位', subject: '' }],
  ['科研院所每年牵头或参与修订的茶叶标准', { measure: '牵头或参与修订的茶叶标准', subject: '科研院所' }],
  ['海岛规上工业增加值', { measure: '规上工业增加值', subject: '海岛' }],
  ['海岛规模以上工业增加值', { measure: '规模以上工业增加值', subject: '海岛' }],
  ...withEach('人均＿', '总收入 税收 利税 利润').map((text): [string, Split] => [text, { measure: text, subject: '' }]),
  ...'浙江省 舟山市 嵊泗县 临港区 规模以上 全部'
    .split(' ')
    .map((whose): [string, Split] => [`${whose}工业总产值`, { measure: '工业总产值', subject: whose }]),
  ...withEach('＿产业规模', '3个 三个').map((text): [string, Split] => [text, { measure: '产业规模', subject: text.slice(0, 2) }]),
];

const lists: [string, string[]][] = [
  ['渔业、盐业、航运业等3个产业', ['渔业', '盐业', '航运业']],
  ['渔业和盐业', []],
];

const periods: [string, Period][] = [
  ['规划期为2021—2025年。', { from: 2021, to: 2025 }],
  ['海洋经济行动计划（2022-2024年）', { from: 2022, to: 2024 }],
  ['海洋经济发展“十四五”规划', { from: 2021, to: 2025 }],
  ['“十三五”期间成绩显著。', { from: 2016, to: 2020 }],
  ['到2030年，海洋产值翻番。', { from: null, to: 2030 }],
  ['大力发展海洋经济。', { from: null, to: null }],
  ...alike('海洋牧场＿期为2023-2027年。', '计划 规划 方案', { from: 2023, to: 2027 }),
  ['实施期限2023年至2027年。', { from: 2023, to: 2027 }],
  ...alike('海洋牧场行动（2023＿2027年）', '- — – － ~ 至 —— 年—', { from: 2023, to: 2027 }),
  ...alike('“十五五”海洋经济发展＿', '规划 行动计划 实施方案', { from: 2026, to: 2030 }),
  ...alike('“十三五”＿，海洋产值翻番。', '时期 期间 末 以来', { from: 2016, to: 2020 }),
  ...alike('＿2030年，海洋产值翻番。', '到 至 力争 争取', { from: null, to: 2030 }),
  ['截至2020年，海洋产值翻番。', { from: null, to: null }],
];

/** Sums, rates and indices after whose they are. */
const sums =
  '业务收入 经营收入 总收入 年销售额 工业总产值 工业产值 总产值 年产值 总产出 市场规模 资产规模 总规模 规模 利润总额 利税总额 利税 利润 税收收入 税收 软件业务收入 营业总收入 占比 产值增长率 增加值年均增速 产值占比';
const shares = '工业增加值 增加值 工业总产值 总产值 产值 主营业务收入 营业收入';
const sumRows = withEach('＿', sums).map((measure): [string, Split] =>
  measure === '产值占比'
    ? [`远洋渔业${measure}`, { measure: '占比', subject: '远洋渔业产值' }]
    : [`远洋渔业${measure}`, { measure, subject: '远洋渔业' }],
);
const shareRows = withEach('＿占全省比重', shares).map((measure): [string, Split] => [
  `船舶制造业${measure}`,
  { measure, subject: '船舶制造业' },
]);
const investments = ['产业', '领域', '集群'].flatMap((owner) =>
  ['总投资', '投资额', '投资总额', '固定资产投资', '投资'].map((measure): [string, Split] => [
    `海洋生物${owner}${measure}`,
    { measure, subject: `海洋生物${owner}` },
  ]),
);
const sized = ['产业链', '海洋经济', '海洋能源领域', '船舶集群', '中小企业'].map((owner): [string, Split] =>
  owner === '产业链' ? [`${owner}规模`, { measure: `${owner}规模`, subject: '' }] : [`${owner}规模`, { measure: '规模', subject: owner }],
);
const compared = ['高于', '低于', '快于'].map((word): [string, Split] => [
  `海洋产业增加值增速${word}全省`,
  { measure: `增加值增速${word}全省`, subject: '海洋产业' },
]);
const conjoined: [string, string[]][] = [
  ['渔业、盐业和航运', ['渔业', '盐业', '航运']],
  ['渔业、、盐业', ['渔业', '盐业']],
  ['渔业、盐业、', ['渔业', '盐业']],
  ['渔业以及航运', ['渔业', '航运']],
  ['渔业及航运', ['渔业', '航运']],
  ['渔业与航运', ['渔业', '航运']],
  ['碳达峰中和', ['碳达峰中和']],
  ['数字普及率', ['数字普及率']],
  ['公众参与度', ['公众参与度']],
];

/** Tables of noun phrases, cut and taken apart. */
export const phraseTables = (): ValueTable[] => [
  tableOf('words at the front that name nothing', 'src/pipeline/find/clause/phrase/phrase.ts', fronts, trimFront),
  tableOf('words at the end that measure nothing', 'src/pipeline/find/clause/phrase/phrase.ts', ends, trimEnd),
  tableOf('a phrase without its verb', 'src/pipeline/find/clause/phrase/phrase.ts', verbs, withoutVerb),
  tableOf('whether a phrase ends in a verb', 'src/pipeline/find/clause/phrase/phrase.ts', endings, endsInVerb),
  tableOf('the head of a phrase', 'src/pipeline/find/clause/phrase/phrase.ts', heads, headOf),
  tableOf('a phrase without joints', 'src/pipeline/find/clause/phrase/phrase.ts', joints, trimJoints),
  tableOf(
    'measure and subject of a phrase',
    'src/pipeline/find/clause/phrase/split.ts',
    [...splits, ...sumRows, ...shareRows, ...investments, ...sized, ...compared],
    splitPhrase,
  ),
  tableOf('the members of a list that a count sums up', 'src/pipeline/find/clause/phrase/split.ts', lists, listedSubjects),
  tableOf('the members of a list', 'src/pipeline/find/clause/phrase/split.ts', conjoined, partsOf),
  tableOf('the period of a text', 'src/pipeline/find/clause/date/period.ts', periods, periodOf),
];
