import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { Scene } from '../clause/scene.ts';
import type { KindRule } from './kind-rule.ts';

const world = anyOf(['全球', '世界', '我国', '全国']);
const ours = new RegExp(
  `${anyOf(['全省', '全市', '全区', '全县', '我省', '我市', '我区', '我县', '全州', '我州', '本市', '本省'])}[^。；]*$`,
);

/** A clause that also speaks of the plan's own place gives that place's figure; the nation is its own plan's. */
const speaksOfUs = ({ before, place }: Scene): boolean => ours.test(before) || (place.national && !abroad.test(before));

/** In a plan of the nation only the world is another's. */
const abroad = /全球|世界|国际|国外/;

const kind = 'context';
const name = '国家与世界';
const worldOrNation = new RegExp(world);
const forecast = /(?:据[^，。；]{1,16}(?:预测|统计|测算|数据)|据预测|预计|有望达到|有望突破)[^。；]*$/;

export const forecastOfWorld: KindRule = {
  name,
  kind,
  when: ({ before, place }) => forecast.test(before) && (place.past || worldOrNation.test(before)),
  unless: speaksOfUs,
  examples: [
    ...withEach('＿，到2030年全球人形机器人市场规模将超过⟦1500亿美元⟧。', '据预测 据行业协会预测 据不完全统计 据有关机构测算 据海关数据'),
    ...withEach('预计到2027年，＿氢能产值将有⟦1万亿元⟧。', '全球 世界 我国 全国'),
    { text: '低空经济市场有望达到⟦2万亿元⟧。', under: ['发展形势'] },
    { text: '生成式人工智能市场有望突破⟦8000亿元⟧。', under: ['前景'] },
  ],
  not: [
    '预计到2027年，对接全国市场，我省氢能产值将有⟦1000亿元⟧。',
    ...withEach('据预测，在全国布局中，到2030年＿产值将超过⟦500亿元⟧。', '全省 全市 全区 全县 我省 我市 我区 我县 全州 我州 本市 本省'),
  ],
};

export const nationLookingBack: KindRule = {
  name,
  kind,
  when: ({ before, place }) => place.past && /^(?:当前|目前|近年来|同时)?，?(?:我国|全国|全球|世界|国内外|国际上)[^。；]*$/.test(before),
  unless: speaksOfUs,
  examples: [
    ...withEach('＿，我国锂电池产业快速发展，出货量占比超过⟦60%⟧。', '当前 目前 近年来 同时').map((text) => ({
      text,
      under: ['面临形势'],
    })),
    ...withEach('＿生物制造加快突破，新产品增加⟦300种⟧。', '我国 全国 全球 世界 国内外 国际上').map((text) => ({
      text,
      under: ['产业现状'],
    })),
  ],
  not: [{ text: '当前，我国锂电池产业快速发展，全市企业增加到⟦60家⟧。', under: ['面临形势'] }],
};

const bareGrowth = /^(?:同比|年均|较上年|比上年|实现|约)*(?:增长|下降|提高|增速)?(?:率)?(?:为|达到|达)?$/;
const worldBefore = new RegExp(`(?:^|[，。；、])(?:20\\d\\d年)?，?${world}[^。；]*$`);

/** 全国产量100万辆，同比增长17%: the rate belongs to the figure before it. */
export const growthOfWorld: KindRule = {
  name,
  kind,
  when: ({ left, before }) => bareGrowth.test(left) && worldBefore.test(before),
  unless: speaksOfUs,
  examples: [
    '2023年，我国工业机器人产量43万套，同比增长⟦8%⟧。',
    '全球造船完工量略有回落，同比下降⟦3.5%⟧。',
    '产业提速，全国产量回升，同比增长⟦8%⟧。',
    ...withEach('2022年，全国软件业务收入大幅增加，＿⟦11%⟧。', '年均增长 较上年提高 比上年增长 实现增长 约增长 增速为 增长率达到 增速达'),
  ],
  not: ['全国范围看，我市工业投资增速靠前，同比增长⟦18%⟧。'],
};

const namesOfOurs = '级 性 百强 文明 重点 示范 首批 知名 影响 领先 一流 先进'.split(' ');
/** Whose market it is; a share of it is the plan's own. */
const markets = '[^，。；]{0,12}?(?:市场(?!占|份)|需求|产量|产值|消费量|保有量)';
const worldOrAbroad = `(?:${world}(?!${namesOfOurs.join('|')})|(?:国内|国际)(?=${markets}))`;
const foreseen = '(?:^|、|据[^，。；]{0,12})(?:预计|到20\\d\\d年|20\\d\\d年|将有)*';
const beginsWithWorld = new RegExp(`${foreseen}${worldOrAbroad}[^，。；]{0,40}$`);

export const worldFirst: KindRule = {
  name,
  kind,
  when: ({ left }) => beginsWithWorld.test(left),
  unless: speaksOfUs,
  examples: [
    ...withEach('＿市场规模达到⟦6000亿元⟧。', '全球 世界 我国 全国 国内 国际'),
    ...withEach('国际铜精矿＿达到⟦2500万吨⟧。', '需求 产量 消费量'),
    ...withEach('国内家电＿达到⟦20亿⟧。', '产值 保有量'),
    ...withEach('＿全国市场规模⟦6000亿元⟧。', '预计 到2030年 2022年 将有'),
    '据测算全国市场规模⟦6000亿元⟧。',
    '面向国内、全球市场规模⟦6000亿元⟧。',
  ],
  not: [
    '我市积极融入统一市场，全国销售额达到⟦60亿元⟧。',
    ...withEach(
      '获评省级称号、＿⟦100项⟧。',
      '世界级品牌 全国性品牌 全国百强县 全国文明城市 全国重点实验室 全国示范企业 全国首批试点 世界知名企业 全国影响力项目 世界领先项目 世界一流港口 全国先进集体',
    ),
    ...withEach(
      '到2020年，航空口岸扩大开放，＿达到⟦20个⟧。',
      '国际班列线路 国际重要湿地 国际友好城市 国内发明专利 国内游客 国际市场占有率 国内市场份额',
    ),
    '世界级企业⟦3家⟧落户。',
    '国内外专家⟦50名⟧加盟。',
  ],
};

const worldAmong = new RegExp(
  `(?<!占)(?:全球|我国|全国)(?!平均|产?量?的?$|占比|同行|首位|排|第|前|${namesOfOurs.join('|')})[^，。；]{0,24}$`,
);

export const worldAmongWords: KindRule = {
  name,
  kind,
  when: ({ left }) => worldAmong.test(left),
  unless: (s) => s.past || speaksOfUs(s),
  examples: withEach('应用场景覆盖＿新能源汽车保有量⟦2000万辆⟧。', '全球 我国 全国'),
  not: [
    '2018年，服务全国用户达到⟦300万户⟧。到2025年翻番。',
    '我省面向全国建成服务网点⟦500个⟧。',
    ...withEach('产量占＿⟦30%⟧。', '全国 全国的 全国产量的 全国产量'),
    ...withEach(
      '培育＿企业⟦5家⟧。',
      '全国影响力 全国重点 全国性龙头 全国同行业领军 居全国首位的 居全国排头兵地位的 居全国第一方阵的 全国一流 全国前列 全国领先',
    ),
    '机器人密度全国占比⟦30%⟧。',
    '地区生产总值占全国比重提高⟦0.6个百分点⟧。',
  ],
};

/** How far what was reached is from the nation is said of both, and is no measured value of the plan's own. */
export const besideNation: KindRule = {
  name,
  kind,
  when: ({ left, past }) => past && /(?:[高低]于|比)(?:同期)?全国平均(?:水平)?(?:高|低|多|少)?(?:出|了)?$/.test(left),
  examples: [
    ...withEach(
      '2020年，农产品加工转化率只有41.2%，＿⟦22个百分点⟧。到2025年再提高。',
      '低于全国平均水平 高于全国平均 比全国平均水平低 比全国平均高出 比同期全国平均少了',
    ),
    { text: '研发投入强度2.1%，比全国平均水平多⟦0.2个百分点⟧。', under: ['发展基础'] },
  ],
  not: ['到2025年，研发投入强度达到3.1%，高于全国平均⟦0.6个百分点⟧。', '2020年，增加值比2015年高⟦2个百分点⟧。到2025年再提高。'],
};

/** 相当于全州年排放量的12%: held against something else, so that one sees how much it is. */
export const comparable: KindRule = {
  name: '同比对照',
  kind: 'context',
  when: ({ left, measured }) => measured.dimension === 'share' && /(?:相当于|约合)[^，。；]*$/.test(left),
  examples: withEach('到2030年，碳汇交易200万吨，＿全州年排放量的⟦12%⟧。', '相当于 约合'),
  not: ['到2030年，碳汇占全州年排放量的⟦12%⟧。'],
};

export const grantedByNation: KindRule = {
  name,
  kind,
  when: ({ right }) => /^(?:国务院|国家)授权/.test(right),
  unless: speaksOfUs,
  examples: ['落实科技成果转化等⟦32项⟧国务院授权改革举措。', '用好⟦20项⟧国家授权事项。'],
  not: ['全省推广⟦32项⟧国务院授权改革举措。'],
};
