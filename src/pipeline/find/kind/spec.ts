import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import { attained, undertaken } from './attained.ts';
import { boundAfter } from '../../../language/bounds.ts';
import type { Scene } from '../clause/scene.ts';
import { isAmountOf, isPhysical, type KindRule, wordOf } from './kind-rule.ts';

/** Sizes of products, technologies and projects. */
export const technicalSize: KindRule = {
  name: '技术规格',
  kind: 'spec',
  when: (s) => s.measured.dimension === 'technical' || /毫秒$/.test(wordOf(s)),
  unless: ({ before }) => /浓度/.test(before),
  examples: [
    '支持⟦8英寸⟧碳化硅衬底产业化。',
    '建成⟦1000千伏⟧特高压输变电工程。',
    '到2027年，实现⟦28纳米⟧芯片量产。',
    '到2027年，设备联网时延低于⟦20毫秒⟧。',
  ],
  not: ['到2027年，风电装机达到⟦800万千瓦⟧。', '到2020年，细颗粒物年平均浓度降至每立方米⟦45微克⟧以下。'],
};

export const sizeClass: KindRule = {
  name: '规格等级',
  kind: 'spec',
  when: (s) => s.measured.grade && s.measured.dimension !== 'money',
  examples: ['重点推进⟦10MW级⟧及以上风电机组研制。', '发展⟦百万吨级⟧乙烯成套装备。', '掌握⟦30万千瓦级⟧抽水蓄能机组技术。'],
  not: ['打造⟦千亿级⟧氢能产业集群。'],
};

export const ofWholeNation: KindRule = {
  name: '同比对照',
  kind: 'context',
  when: (s) => (/(?:国家|全国)$/.test(s.left) && s.measured.dimension === 'count') || (/[与同]全国$/.test(s.left) && isPhysical(s)),
  unless: (s) => s.past || s.place.national,
  examples: [
    '复制推广国家⟦8个⟧自贸试验区的改革经验。',
    '借鉴全国⟦12个⟧先行城市的做法。',
    ...withEach('到2035年，＿全国⟦2万公里⟧干线航道成网。', '与 同'),
  ],
  not: ['目前，已获批建设国家⟦3个⟧创新型产业集群。', '争取国家级⟦3个⟧试点。'],
};

/** A line of a project list names sizes of projects. */
export const inProjectList: KindRule = {
  name: '项目规模',
  kind: 'spec',
  when: (s) => s.place.projects,
  unless: (s) => s.time.own || s.past,
  examples: [
    { text: '某某公司⟦50万辆⟧新能源整车及零部件。', under: ['专栏2 重点项目'] },
    { text: '海上风电⟦100万千瓦⟧一体化开发。', under: ['重大项目清单'] },
  ],
  not: [
    { text: '到2025年，储能装机达到⟦100万千瓦⟧。', under: ['专栏2 重点项目'] },
    { text: '2019年建成产能⟦50万吨⟧。', under: ['重点项目（2021-2025年）'] },
  ],
};

const capacity = /[年日]产$|[年日](?:处理|加工|生产|供水)(?:能力)?$/;
const builtUp = /(?:形成|达到|实现|新增|具备|力争)[^，。；]{0,6}[年日]/;

export const yearlyOutput: KindRule = {
  name: '项目规模',
  kind: 'spec',
  when: ({ left }) => capacity.test(left.replace(/[近约]$/, '')),
  unless: ({ left }) => builtUp.test(left.slice(-12)),
  examples: [
    '推进年产⟦30万吨⟧锂电池正极材料项目。',
    '建设年产近⟦10万套⟧轴承生产线。',
    '扩建年产约⟦2万台⟧数控机床项目。',
    '建设年处理⟦20万吨⟧废旧电池回收利用项目。',
    '推进年加工⟦5万吨⟧铝材基地建设。',
    '建设年处理能力⟦60万吨⟧再生铜项目。',
    '推进年生产⟦8万台⟧电机项目。',
    '到2025年，建成日处理⟦10万吨⟧污水处理厂1座。',
    '建设日产⟦5000吨⟧水泥熟料线。',
    '新建日供水⟦8万吨⟧水厂。',
  ],
  not: [
    '到2025年，形成年产⟦50万辆⟧新能源汽车生产能力。',
    '整车达到年产⟦30万辆⟧。',
    '到2026年，实现年产⟦20万吨⟧。',
    '新增年处理⟦40万吨⟧废钢能力。',
    '具备年产⟦5000架⟧无人机能力。',
    '力争年产⟦10万台⟧机器人。',
  ],
};

const plants = ['项目', '工程', '电站', '电厂', '机组', '水库', '线路', '码头', '泊位', '基地', '厂', '站'];
const plantBefore = new RegExp(`${anyOf(plants)}（$`);

export const sizeInBrackets: KindRule = {
  name: '项目规模',
  kind: 'spec',
  when: (s) => isPhysical(s) && plantBefore.test(s.left) && s.right.startsWith('）'),
  examples: withEach(
    '到2030年，龙湾＿（⟦120万千瓦⟧）投产。',
    '储能项目 调水工程 抽水蓄能电站 燃气电厂 机组 水库 输电线路 码头 泊位 氢能基地 水厂 变电站',
  ),
  not: ['到2030年，风电装机（⟦120万千瓦⟧）翻番。', '到2030年，抽水蓄能电站（⟦120万千瓦⟧以上）投产。'],
};

export const namedProject: KindRule = {
  name: '项目规模',
  kind: 'spec',
  when: (s) => isPhysical(s) && /^[^，。；]{0,30}(?:等一批|等项目|一期|二期|等重点项目)/.test(s.right),
  unless: ({ time }) => time.own,
  examples: [
    '推进⟦500万吨⟧炼化一体化等项目建设。',
    '加快⟦20万吨⟧己内酰胺一期建设。',
    '推动⟦100MW⟧压缩空气储能二期工程。',
    '建成⟦200兆瓦⟧光热发电等一批示范项目。',
    '推进⟦6万吨⟧芳纶等重点项目投产。',
    '建设⟦100PB⟧数据湖等项目。',
  ],
  not: ['到2025年，建成⟦200兆瓦⟧光热发电等一批示范项目。', '到2024年，投产⟦6万吨⟧芳纶等项目。'],
};

export const dataSize: KindRule = {
  name: '数据规格',
  kind: 'spec',
  when: ({ measured }) => measured.dimension === 'data',
  unless: ({ left }) => attained.test(left),
  examples: ['到2023年，推广⟦10Gbps⟧光接入。', '建设⟦100PB⟧行业数据资源池。'],
  not: ['到2025年，算力规模达到⟦5EFLOPS⟧。', '城市出口带宽超过⟦20Tbps⟧。'],
};

const bulkEnds = new RegExp(`^(?:${boundAfter})?(?:[，。；、（]|$)`);

/** 挂果18.2万亩，: no product is so large; it is how much there is. */
const isBulk = (s: Scene): boolean => /[万亿]/.test(wordOf(s)) && bulkEnds.test(s.right);

export const productSize: KindRule = {
  name: '物理规格',
  kind: 'spec',
  when: isPhysical,
  unless: (s) => s.future || attained.test(s.left) || undertaken.test(s.left) || isAmountOf(s) || isBulk(s),
  examples: [
    '研究⟦400公里⟧高速动车组。',
    '⟦4-5吨⟧涡桨通用飞机。',
    '续航⟦8小时⟧工业无人机。',
    '⟦10万锭⟧纺纱产线提质。',
    '⟦300立方米⟧储罐国产化。',
    '⟦2公顷⟧标准厂房。',
    '⟦500千瓦时⟧储能柜。',
    '加快⟦5兆瓦⟧漂浮式风机应用。',
  ],
  not: [
    '到2025年，煤炭消费⟦2亿吨⟧。',
    '产能达到⟦200万吨⟧。',
    '淘汰煤电落后产能⟦200万千瓦⟧。',
    '新建⟦30公里⟧综合管廊。',
    '力争续航⟦400公里⟧。',
    '退耕还湿⟦3.2万公顷⟧，岸线复绿。',
    '碳汇林⟦45万亩⟧以上，中幼林抚育提速。',
    ...withEach('甘蔗＿⟦420万吨⟧，蔗农增收。', '入榨量 总产 产糖 种植面积 通车里程 产能 规模 存栏 出栏 装机 库容 加工能力 产量约 产量近'),
  ],
};

export const productSizeInList: KindRule = {
  name: '物理规格',
  kind: 'spec',
  when: (s) => isPhysical(s) && /^[\u4e00-\u9fff]{1,20}(?:等|、|项目)/.test(s.right),
  unless: ({ time, left }) => time.own || attained.test(left),
  examples: [
    '建设⟦500兆瓦⟧海上风电、氢能制备示范。',
    '研制⟦300公里⟧以上磁浮列车等产品。',
    '开发⟦5兆瓦⟧及以上风电机组、储能装置。',
    '实施⟦20万吨⟧合成氨项目。',
  ],
  not: ['到2025年，建设⟦500兆瓦⟧海上风电、光伏基地。', '氢气年产能达到⟦10万吨⟧以上规模等目标。'],
};
