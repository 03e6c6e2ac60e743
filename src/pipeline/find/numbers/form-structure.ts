import { withEach } from '../../../language/example.ts';
import { listSigns } from '../../../language/numbers/signs.ts';
import { calendarYear } from '../../../language/numerals.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { FormRule } from './form.ts';

const numeral = '[\\dN一二三四五六七八九十]{1,3}';
const summand = '[\\dNX一二三四五六七八九十]{1,3}';

/** 1+3+N: how a plan pictures its own structure. */
export const planForms: readonly FormRule[] = [
  {
    name: '加号格局',
    kind: 'structure',
    pattern: new RegExp(`${numeral}(?:\\+${summand}){1,12}(?![A-Za-z])`, 'y'),
    examples: ['建立“⟦1+3+5⟧”产业体系。', '构建“⟦5+3+X⟧”格局。', '形成⟦一+三+N⟧发展布局。', '编制“⟦1+12⟧”规划体系。'],
    not: ['推广5G+工业互联网⟦10家⟧。', '投入⟦3亿元⟧+2亿元。', '打造⟦4+5⟧G融合场景。'],
  },
];

/** 附件2大数据: the number is the annex's. */
const bigWords = [
  '数据',
  '气',
  '豆',
  '学',
  '型',
  '规模',
  '力',
  '会',
  '赛',
  '众',
  '宗',
  '健康',
  '中小',
  '于',
  '棚',
  '马力',
  '理石',
  '地',
  '桥',
];
const numbered = anyOf(['附件', '专栏', '专项', '附录', '表', '图']);

/** Numbers of the plan's own parts. */
export const numberForms: readonly FormRule[] = [
  {
    name: '圈码',
    kind: 'structure',
    pattern: new RegExp(`[${listSigns}]`, 'y'),
    examples: ['⟦①⟧推进港口集疏运。', '⟦⑴⟧加强组织。', '分为⟦㈠⟧生态区，㈡生产区。', '⟦⒈⟧主要目标', '⟦❷⟧重点任务'],
    not: ['⟦1.⟧推进港口集疏运。', '（⟦1⟧）加强组织。'],
  },
  {
    name: '大类数',
    kind: 'structure',
    before: /(?<![第做最扩])$/,
    pattern: /(?:\d{1,2}|[两三四五六七八九十]{1,2})大/y,
    unless: new RegExp(`^${anyOf(bigWords)}`),
    examples: withEach('实施⟦＿大⟧工程。', '两 三 四 五 六 七 八 九 十 12 5'),
    not: [
      ...withEach(
        '附件⟦3大⟧＿专项方案',
        '数据 气治理 豆 学科技园 型企业 规模设备更新 力引才 会 赛 众创业 宗商品 健康 中小企业融通 于标准 棚 马力农机 理石 地测绘 桥',
      ),
      '国家第⟦三大⟧生产基地。',
      '企业做⟦三大⟧市场。',
      '世界最⟦八大⟧港口。',
      '规模扩⟦三大⟧片区。',
    ],
  },
  {
    name: '段首编号',
    kind: 'structure',
    before: /(?:^|[附件。；:])$/,
    pattern: new RegExp(`\\d{1,2}(?:[.、](?!\\d)|[.](?=${calendarYear}年)|）)`, 'y'),
    examples: [
      '⟦2.⟧开展工业互联网应用。',
      '⟦3）⟧强化质量管理。',
      '⟦4、⟧三年行动计划任务分解表',
      '推进转型。⟦12.⟧加强品牌建设。',
      '分工如下：⟦1.⟧市工信局牵头。',
      '市工信局牵头；⟦2.⟧市科技局配合。',
      '⟦3.⟧2005年预期目标：粮食产量稳定。',
      '附件⟦3.⟧重点项目表',
    ],
    not: ['单耗下降⟦2.5%⟧。', '指标如下：⟦2.⟧5%的增速。', '⟦1.5亿元⟧投资落地。', '指标⟦12.⟧单位能耗。'],
  },
  {
    name: '件栏编号',
    kind: 'structure',
    before: new RegExp(`${numbered}$`),
    pattern: /\d{1,2}(?![\d.%万亿个家项])|[一二三四五六七八九十]{1,2}(?=[:\s]|$)/y,
    examples: [
      ...withEach('＿⟦3⟧生物医药产业', '附件 专栏 专项 附表 附录 附图 表 图'),
      '详见附件⟦12⟧',
      '专栏⟦三⟧：重点工程',
      '见附表⟦十一⟧',
    ],
    not: [
      ...withEach('组织国家重大专项⟦10⟧＿。', '% 万元 亿元 个 家 项'),
      '规上工业增速图⟦2⟧.5%为底线。',
      '重大专项⟦12⟧0件。',
      '申报专项⟦三十个⟧。',
    ],
  },
  {
    name: '括号编号',
    kind: 'structure',
    before: /(?:^|[。；，、:])（$/,
    pattern: /\d{1,2}(?=）[\u4e00-\u9fff])/y,
    examples: ['（⟦1⟧）加强统筹。', ...withEach('强化要素保障＿（⟦2⟧）完善标准。', '。 ； ， 、 ：')],
    not: ['轴承钢（⟦15⟧）产线改造。', '改造升级。（⟦15⟧）'],
  },
];
