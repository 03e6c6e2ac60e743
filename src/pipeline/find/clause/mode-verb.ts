import { boundBefore } from '../../../language/bounds.ts';
import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { ModeRule, ModeScene } from './mode.ts';
import { isShare } from './mode-change.ts';
import { isReached } from './mode-yearly.ts';
import { add, grow } from '../../../language/verbs.ts';

const touches = new RegExp(`(?:达到?|总数|增至|保持在|稳定在|${boundBefore})+$`);
const newly =
  /新增|净增|新建|新认定|新培育|新搭建|新引进|新布局|新创|建成投产|新(?:发现|登记|改建|发展|组建|设|落户|签约|注册|开通)|累计(?!达|超|增长|下降|突破|降)/;
const adding = new RegExp(`(?:${add})`, 'g');
const growing = new RegExp(`(?:${grow})`, 'g');
const noun = new RegExp(`${anyOf(['平台', '中心', '基地', '体系', '能力', '工程', '产业'])}建设$`);

/** 37个开发区整合为16个: what is left. */
const merged = /(?:整合|精简|归并|合并|压缩)[为到至成]$/;

/** Where the last match of a pattern begins; -1 when it has none. */
const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** True when the last verb before a number adds, false when it reaches or keeps a level, null when there is none. */
function verbAdds(before: string): boolean | null {
  if (merged.test(before)) return false;
  if (newly.test(before)) return true;
  const text = before.endsWith('等') ? before.slice(0, 40) : before.slice(-80);
  if (touches.test(text)) return false;
  const lastAdd = lastOf(text, adding);
  const lastGrow = lastOf(text, growing);
  if ((lastAdd < 0 && lastGrow < 0) || noun.test(text)) return null;
  return lastAdd >= 0 && (lastGrow < 0 || /引进/.test(text) || lastAdd > lastGrow);
}

/** Sums and physical amounts reach a level unless these words say that they are added. */
const addsAmount =
  /新增|净增|新建|建成投产|累计[^，。；、]{0,8}投资|完成[^，。；]{0,12}投资|新改扩建|新改建|改扩建|建设|改造|治理|营造|铺设|造林|育林|修复|再建|复垦|累计(?!建成|达|超|增长|下降|突破|降)/;
const isCounted = ({ measured }: ModeScene): boolean => ['count', 'people', 'odd'].includes(measured.dimension);
const canBeAdded = (s: ModeScene): boolean => isCounted(s) || (!isShare(s) && addsAmount.test(s.itemLeft));
const isListed = ({ bounds, itemLeft }: ModeScene): boolean => bounds.item.start > bounds.clause.start && verbAdds(itemLeft) === null;

/** Rules by the verb before a number, and for those that have none. */
export const verbModeRules: readonly ModeRule[] = [
  {
    name: '并列',
    mode: ({ inherited }) => inherited ?? 'level',
    when: (s) => isListed(s) && s.inherited !== null && s.inherited !== 'growth',
    unless: isReached,
    examples: ['到2025年，新建国家级重点实验室2个、省级⟦10个⟧', '到2025年，建设中试基地5个、众创空间⟦20家⟧'],
    not: ['到2025年，产值年均增长8%、利润⟦50亿元⟧', '到2025年，新建国家级重点实验室2个、达到国标的⟦10个⟧'],
  },
  {
    name: '新增',
    mode: () => 'add',
    when: (s) => canBeAdded(s) && verbAdds(s.itemLeft) === true,
    examples: [
      ...withEach('到2025年，＿省级技术创新中心⟦30家⟧', '新增 净增 新建 新认定 新培育 新搭建 新引进 新布局 新创'),
      ...withEach('到2025年，＿供热能力⟦500万千瓦⟧', '新增 建设 新改扩建'),
      ...withEach('到2025年，＿耕地⟦3400亩⟧', '复垦 再建'),
      ...withEach('五年＿⟦800亿元⟧', '累计投资 累计固定资产投资 累计完成技改投资 累计完成投资达到 累计投资新建'),
      ...withEach('到2025年，建成投产＿', '⟦40个⟧重点项目 ⟦20万千瓦⟧光热项目'),
      '培育和引进领军人才⟦100名⟧',
      '引进⟦10万锭⟧纺纱产能',
      ...withEach('到2025年，＿省级技术创新中心达到⟦30家⟧', '新增 净增 新建 新认定 新培育 新搭建 新引进 新布局 新创'),
      '到2025年，净增供热能力⟦500万千瓦⟧',
    ],
    not: [
      '到2025年，建成⟦20万千瓦⟧光热项目',
      '到2025年，投资达到⟦800亿元⟧',
      ...withEach('到2025年，新型研发机构＿⟦30家⟧', '达到 总数 突破 增至 保持在 稳定在'),
      ...withEach('到2025年，引进外籍专家＿⟦50名⟧', '达到 达 总数 超过 增至 保持在 稳定在'),
      ...withEach('加快＿建设⟦30个⟧', '平台 中心 基地 体系 能力 工程 产业'),
      '到2025年，培育链主企业⟦20家⟧',
    ],
  },
  {
    name: '脱贫摘帽',
    mode: () => 'add',
    when: ({ right, measured }) =>
      ['count', 'people', 'index'].includes(measured.dimension) && /^[\u4e00-\u9fff]{0,10}?(?:脱贫|摘帽|出列|销号)/.test(right),
    examples: withEach('2018年，⟦64个⟧贫困村＿，粮食增产', '脱贫 摘帽 出列').concat(
      '确保⟦8.6万⟧贫困人口全部脱贫',
      '剩余⟦6处⟧隐患点全部销号',
    ),
    not: ['2018年，全县贫困村⟦64个⟧，全部脱贫'],
  },
  {
    name: '达到',
    mode: () => 'level',
    when: (s) => !canBeAdded(s) || verbAdds(s.itemLeft) === false,
    examples: [
      '到2025年，培育链主企业⟦20家⟧',
      '到2025年，建成⟦40个⟧重点项目',
      '到2025年，新型研发机构达到约⟦30家⟧',
      '到2025年，总装机容量⟦500万千瓦⟧',
    ],
    not: ['到2025年，城市轨道⟦5条⟧', '新建高速公路⟦500公里⟧'],
  },
  {
    name: '并列新增',
    mode: () => 'add',
    when: ({ inherited }) => inherited === 'add',
    unless: isReached,
    examples: ['到2025年，新建国家级重点实验室2个，其中量子领域⟦1个⟧', '实施示范项目50个，重点企业⟦10家⟧'],
    not: ['到2025年，新建国家级重点实验室2个，总数达全省⟦10个⟧', '到2025年，城市轨道⟦5条⟧'],
  },
  {
    name: '无动词',
    mode: () => 'level',
    when: () => true,
    examples: ['到2025年，城市轨道⟦5条⟧', '到2025年，全市独角兽企业⟦8家⟧'],
    not: ['到2025年，新增独角兽企业⟦8家⟧'],
  },
];
