import { withEach } from '../../../language/example.ts';
import { smallDigits } from '../../../language/numbers/signs.ts';
import { calendarYear } from '../../../language/numerals.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { FormRule } from './form.ts';

const kind = 'name';
const figure = '(?:\\d{1,6}(?:\\.\\d{1,4})?)?[百千万十亿]{1,6}';
const heads = ['常住人口', '人口', '名员工', '名职工', '名就业人员', '名', '人', '户', '家企业', '辆', '元', '平方公里', '标准立方米'];
const outputs = [
  'GDP',
  '国内生产总值',
  '地区生产总值',
  '生产总值',
  '规模以上',
  '规上',
  '工业增加值',
  '增加值',
  '工业总产值',
  '工业产值',
  '产值',
];

/** Numbers that are parts of names and terms, and the bases of rates. */
export const nameForms: readonly FormRule[] = [
  {
    name: '计量基数',
    kind,
    before: /每$/,
    pattern: new RegExp(`${figure}${anyOf(heads)}?(?=[\\u4e00-\\u9fff（\\d])`, 'y'),
    examples: [
      ...withEach('每⟦万＿⟧拥有量进入前列。', '常住人口 人口 名员工 名职工 名就业人员 名 人 户 家企业 辆 元 平方公里 标准立方米'),
      ...withEach('每⟦＿人⟧配备技术员2名。', '百 千 万 十万 百万 1万 2.5万'),
      '每⟦百⟧台机床联网。',
      '每⟦万人⟧500台机器人。',
      '每⟦万人⟧（常住）配置。',
      '每⟦亿元⟧产值用地下降。',
    ],
    not: ['新增⟦万人⟧就业。', '设备费用每⟦万元⟧。', '每⟦2人⟧一组。'],
  },
  {
    name: '计量基数',
    kind,
    pattern: new RegExp(`[百万亿]元(?=${anyOf(outputs)})`, 'y'),
    examples: [
      ...withEach(
        '⟦万元⟧＿能耗下降。',
        'GDP 国内生产总值 地区生产总值 生产总值 规模以上工业增加值 规上工业增加值 工业增加值 增加值 工业总产值 工业产值 产值',
      ),
      '⟦亿元⟧产值用电下降。',
      '⟦百元⟧产值成本降低。',
    ],
    not: ['⟦亿元⟧企业数量翻番。', '到2025年，利税超⟦亿元⟧。'],
  },
  {
    name: '引号术语',
    kind,
    before: /[“‘「][^”“’‘，。；]{0,6}$/,
    pattern: /[一二三四五六七八九十百千万亿两][^”“’，。；]{0,7}(?=[”’」])/y,
    examples: [
      ...withEach(
        '落实“⟦＿⟧”要求。',
        '一带一路 二维码 三品 四上企业 五链融合 六稳 七通一平 八纵八横 九大工程 十百千工程 百人计划 千企技改 万众创新 亿元村 两化融合',
      ),
      '实施“专精特新⟦百企⟧”行动。',
      '实施‘⟦三去⟧’任务。',
      '推进「⟦百园⟧」提质。',
    ],
    not: ['推动⟦两个⟧融合。', '落实“保障，⟦三年⟧”要求。', '建设“⟦十个⟧园区，百个项目”体系。'],
  },
  {
    name: '引号代号',
    kind,
    before: /[“‘「]$/,
    pattern: /\d{1,8}(?=[”’」])/y,
    examples: ['构建“⟦2310⟧”产业格局。', '实施‘⟦863⟧’计划。', '落实「⟦365⟧」体系。'],
    not: ['构建“⟦10家⟧龙头”格局。', '产量⟦2310⟧”台。'],
  },
  {
    name: '强榜',
    kind,
    pattern: /(?:\d{2,4}|[百千])强/y,
    unless: /^[链化]/,
    examples: ['世界⟦500强⟧企业落户。', '进入制造业⟦百强⟧榜单。', '培育民营⟦千强⟧企业。', '入选软件⟦50强⟧。', '进入全国⟦百强⟧县。'],
    not: ['实施⟦百强⟧链工程。', '附件⟦12强⟧化保障措施'],
  },
  {
    name: '人才计划',
    kind,
    pattern: /[百千万]{1,3}(?:人计划|人才(?=[^，。；、]{0,6}(?:工程|计划|行动|专项|战略))|人工程|企)/y,
    examples: withEach('实施⟦＿⟧专项。', '百人计划 千人计划 万人计划 百千万人才 千人工程 万企'),
    not: ['培养⟦万人⟧次技工。', '引进⟦千人⟧来城。', '培养⟦百万⟧人才。'],
  },
  {
    name: '代次',
    kind: 'spec',
    before: /(第)$/,
    draws: true,
    pattern: /[一二三四五六七八九十\d]{1,2}代/y,
    examples: ['研发⟦第三代⟧半导体材料。', '建设⟦第6代⟧柔性显示产线。', '推广⟦第十二代⟧处理器。'],
    not: ['传承⟦三代⟧工匠技艺。', '⟦第三⟧方代办。'],
  },
  {
    name: '代次',
    kind: 'spec',
    pattern: /\d{1,2}(?:\.\d)?代/y,
    unless: /^[表理替码]/,
    examples: ['建设⟦8.5代⟧液晶面板线。', '推广⟦6代⟧玻璃基板。', '迭代至⟦10代⟧机型。'],
    not: withEach('附件⟦3代⟧＿目录', '表性产品 理机构 替品 码'),
  },
  {
    name: '型号系列',
    kind,
    pattern: /\d{1,4}系列/y,
    examples: ['推动运⟦5系列⟧飞机改型。', '研发⟦7000系列⟧铝合金。'],
    not: ['形成⟦3个⟧系列产品。', '开发系列⟦200款⟧。'],
  },
  {
    name: '序数',
    kind,
    before: /(第)$/,
    draws: true,
    pattern: /[一二三四五六七八九十百\d]{1,3}(?:产业|方|版|批|位|次|届|名|期|轮|章|条|大)?/y,
    examples: [
      ...withEach('发展⟦第三＿⟧相关服务。', '产业 方 版 批 位 次 届 名 期 轮 章 条 大'),
      '建设⟦第四⟧工厂。',
      '规模居全国⟦第12⟧。',
      '跻身⟦第一百位⟧。',
    ],
    not: ['举办⟦三次⟧产业对接。', '落实⟦第十四个五年⟧规划。', '建设⟦第三代⟧产线。'],
  },
  {
    name: '维度',
    kind,
    pattern: /[二三四]维|三元(?=材料|锂|正极|前驱|电池)/y,
    examples: [...withEach('推广⟦＿⟧建模。', '二维 三维 四维'), ...withEach('发展⟦三元⟧＿。', '材料 锂电 正极 前驱体 电池')],
    not: ['票价⟦三元⟧起。', '构建⟦两⟧维评价。'],
  },
  {
    name: '期次',
    kind,
    pattern: /(?:\d|[一二三四五])期/y,
    unless: /^[间末]/,
    examples: withEach('推进产业园⟦＿期⟧建设。', '一 二 三 四 五 2'),
    not: ['十⟦五期⟧间起步建设。', '十⟦五期⟧末建成投产。', '工程⟦第一期⟧投产。'],
  },
  {
    name: '院所代号',
    kind,
    before: /(?:[科工集团航天船舶电核重油院兵器业]|所、)$/,
    pattern: /(?:\d{1,4}|[〇零一二三四五六七八九十]{2,4})(?:研究所|所|院|厂)/y,
    examples: [
      ...withEach('支持中＿⟦54所⟧成果转化。', '电科 船重工 业集团 国航天 国船舶 国电 核 石油 科院 国兵器 航工业'),
      '支持电科54所、⟦13所⟧合作。',
      '支持航天⟦十一院⟧总装项目。',
      '依托中国船舶⟦七二五所⟧建设中试线。',
      ...withEach('支持航天科工⟦306＿⟧合作。', '研究所 所 院 厂'),
    ],
    not: ['建设学校⟦20所⟧。', '引进高校、科研院所⟦15所⟧。'],
  },
  {
    name: '一大批',
    kind: 'other',
    pattern: /一大批/y,
    examples: ['涌现出⟦一大批⟧创新型企业。', '培育⟦一大批⟧工匠。'],
    not: ['培育⟦一批⟧企业。', '完成⟦一⟧大任务。'],
  },
];

/** Small digits that no number before them holds. */
export const signForms: readonly FormRule[] = [
  {
    name: '上下标',
    kind,
    before: /([A-Za-z]{1,6})$/,
    draws: true,
    pattern: new RegExp(`[${smallDigits}]+[A-Za-z]*`, 'y'),
    examples: ['减少⟦CO₂⟧排放。', '治理⟦NO₂⟧超标。', '加强⟦O₃⟧协同控制。'],
    not: ['厂房面积达到⟦50万m²⟧。', '优化营商环境⟦²⟧。'],
  },
  {
    name: '注码',
    kind: 'reference',
    pattern: new RegExp(`[${smallDigits}]+`, 'y'),
    examples: ['优化营商环境⟦²⟧。', '专精特新企业⟦¹²⟧达到一定规模。'],
    not: ['算力达到⟦1.2×10⁴台⟧。', '减少⟦CO₂⟧排放。'],
  },
];

/** Bare years: in brackets, and at the end of a name. */
export const yearForms: readonly FormRule[] = [
  {
    name: '年份',
    kind: 'date',
    before: /(?:（|^)$/,
    pattern: new RegExp(`(${calendarYear})(?=）|$)`, 'y'),
    years: ([, own]) => [Number(own)],
    examples: ['质量指数81.13（⟦2014⟧）', '⟦2020⟧', '基数以（⟦1999⟧）年报为准。'],
    not: ['型号（⟦2014⟧型）', '产量⟦2014⟧）台'],
  },
  {
    name: '名称年份',
    kind,
    before: /[\u4e00-\u9fff]$/,
    pattern: new RegExp(`${calendarYear}(?=[》”」、，。—]|${anyOf(['行动', '加快', '规划', '战略', '纲要'])}|$)`, 'y'),
    examples: [
      ...withEach(
        '对接中国制造⟦2025⟧＿',
        '》要求。 ”要求。 」要求。 、互联网+。 ，加快转型。 。 —重大专项。 行动。 加快实施。 规划。 战略。 纲要。',
      ),
      '衔接中国制造⟦2025⟧',
      '回顾星火⟦1998⟧。',
    ],
    not: ['改造机床⟦2025台⟧。', '到⟦2025年⟧。'],
  },
];
