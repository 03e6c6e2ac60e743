import { boundAfter } from '../../../language/bounds.ts';
import { withEach } from '../../../language/example.ts';
import { baseModeRules, isShare } from './mode-change.ts';
import { add } from '../../../language/verbs.ts';
import type { ModeRule, ModeScene } from './mode.ts';

const apiece = new RegExp(`^${boundAfter}?(?:\\/|每)年`);
const yearly = /(?:每年|年均(?!增长|增速|增幅|复合|递增|提高|下降)|(?<![\d一二三四五六七八九十])年新增)/;

/** 每人每年120元: so much for each is no figure of every year. */
const apieceYearly = /每[人户亩名个]{1,2}每年|每年每[人户亩名个]/g;

/** True where an earlier 每年 of the sentence, with a number in its own clause and no date after it, governs this number too. */
function yearlyBefore({ before: said, left }: ModeScene): boolean {
  const before = said.replace(apieceYearly, '');
  const place = before.lastIndexOf('每年');
  if (place < 0) return false;
  const since = before.slice(place);
  if (/20\d{2}年|累计|[三五]年/.test(since.slice(2))) return false;
  if (since.includes('；') && !new RegExp(`^(?:${add})`).test(left)) return false;
  const end = since.search(/[，；]/);
  return end >= 0 ? /\d|[百千万](?:项|家|个|人|名)/.test(since.slice(0, end)) : /\d/.test(since);
}

/** True where nothing stands between a number and the mark or word that parts it from the one before it. */
export const isNext = ({ itemLeft }: ModeScene): boolean => itemLeft === '';

/** True where a number of a list is said to reach its value. */
export const isReached = ({ itemLeft }: ModeScene): boolean => /(?:达到?|总数|突破|超过)[^，。；、]{0,6}$/.test(itemLeft);

/** Rules for what is done every year, and for what follows the number before it. */
export const yearlyModeRules: readonly ModeRule[] = [
  {
    name: '一年之数',
    mode: () => 'annual',
    when: ({ right }) => apiece.test(right),
    examples: ['建成光伏组件产能⟦5吉瓦⟧/年', '培训企业家⟦500人⟧每年', '发放科技贷款⟦30亿元⟧以上/年'],
    not: ['建成光伏组件产能⟦5吉瓦⟧', '旅游收入年均增长⟦8%⟧/年'],
  },
  {
    name: '基金规模',
    mode: () => 'level',
    when: ({ right, measured }) => measured.dimension === 'money' && /^(?:规模)?的?[^，。；、]{0,24}基金/.test(right),
    examples: ['设立⟦100亿元⟧规模的新材料产业基金', '组建⟦50亿元⟧的创业投资引导基金', '新设⟦20亿元⟧人才基金'],
    not: ['新设人才基金，每年投入⟦2亿元⟧', '每年投入⟦2亿元⟧/年的人才基金'],
  },
  {
    name: '每年',
    mode: () => 'annual',
    when: ({ itemLeft }) => yearly.test(itemLeft),
    unless: (s) => /年均/.test(s.itemLeft) && isShare(s),
    examples: [...withEach('＿专精特新企业⟦300家⟧', '每年认定 年均培育 年新增'), '每年实施技术改造项目⟦1000项⟧'],
    not: [
      '单位产值水耗年均降低⟦3%⟧',
      '五年新增专精特新企业⟦300家⟧',
      ...withEach('专精特新企业数年均＿⟦300家⟧', '增长 增速 增幅 复合 递增 提高 下降'),
    ],
  },
  ...baseModeRules,
  {
    name: '紧接',
    mode: ({ inherited }) => inherited ?? 'level',
    when: (s) => s.inherited !== null && isNext(s),
    examples: [
      '到2025年，新增国家级、省级孵化器分别为5家、⟦20家⟧',
      '到2025年，发电量、用电量分别增长5%和⟦6%⟧',
      '每年引进硕士100名以及⟦50名⟧博士',
    ],
    not: ['到2025年，新增孵化器5家，孵化器总数达到⟦20家⟧', '到2025年，发电量、用电量分别增长5%和翻⟦一番⟧'],
  },
  {
    name: '每年统领',
    mode: () => 'annual',
    afar: true,
    when: yearlyBefore,
    unless: isReached,
    examples: [
      '每年新建检测平台3个以上，引进专家⟦20名⟧',
      '每年选派100名科技特派员，举办对接活动⟦10场⟧',
      ...withEach('每年支持＿，举办对接活动⟦10场⟧', '百项技改 千家商户 百个村社 万人创业 千名匠人'),
    ],
    not: [
      '每年选派科技特派员，举办对接活动⟦10场⟧',
      ...withEach('每年新建检测平台3个以上，平台＿⟦30个⟧', '总数达到 总数 达 突破 超过'),
      ...withEach('每年新建检测平台3个以上，＿引进专家⟦20名⟧', '2025年 累计 三年 五年'),
    ],
  },
];
