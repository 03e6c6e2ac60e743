import { withEach } from '../../../../language/example.ts';
import { plainTerritory, territory } from '../../../../language/territory.ts';
import type { ScopeRule } from './scope-of.ts';

/** A territory that figures are held against is another's: 高于全市1.4个百分点, 全省平均, 占全省的. */
const ownTerritory = new RegExp(
  `(?<!(?:[高低快慢]于|占|居|位列|进入|跻身|赶上))(?:${territory})(?!平均|的?\\d|第|前列|领先|排名|首位)`,
  'g',
);

/** How often a plan speaks of its own whole territory: the scope of figures that name none. */
export function planScope(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(ownTerritory)) {
    const name = plainTerritory(word);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What a plan of the whole nation is about. */
export const nation = '全国';

const nationwide = /^(?:关于)?(?:全国|国家|国务院|中华人民共和国|中国)/;
const ofPlace = /^(?:(?:19|20)\d{2}年|关于)*[\u4e00-\u9fff]{1,8}?(自治区|自治州|自治县|地区|特区|新区|省|市|县|区|州(?![市县区])|旗|盟)/;
const wholes: Readonly<Record<string, string>> = {
  自治区: '全区',
  自治州: '全州',
  自治县: '全县',
  特区: '全区',
  新区: '全区',
  盟: '全盟',
  旗: '全旗',
};

/** The territory of a plan whose text never speaks of it as a whole: what its title names first. */
export function titleScope(title: string): string | null {
  if (nationwide.test(title)) return nation;
  const kind = ofPlace.exec(title)?.[1];
  return kind ? (wholes[kind] ?? `全${kind}`) : null;
}

const nationToBe = /(?:年底?|期间|时期)，全国(?!平均)/;

/** A text without title or territory that says what the nation is to reach: 到2015年，全国…达到. */
export const nationScope = (text: string): string | null => (nationToBe.test(text) ? nation : null);

const said = new RegExp(territory);

/** The territory by the place's own name: 海州市地域内. */
const within = /[\u4e00-\u9fff]{2,6}?([省市区县州])(?:地域|域|行政区域|境)内/;

/** True where words name the plan's whole territory, or what lies in it. */
export const printsTerritory = (words: string): boolean => said.test(words) || within.test(words);

/** The territory word at the front of a number's own clause. */
export const territoryAtFront: ScopeRule = {
  name: '句首所称',
  scope: ({ named }) => named && plainTerritory(named),
  when: ({ named }) => named !== null,
  examples: [
    ...withEach('到2025年，＿规上工业企业达到⟦5000家⟧', '全省 全市 全区 全县 全州 我省 我市 我区 我县 我州 本省 本市'),
    '在全域范围内建成充电桩⟦2万个⟧',
  ],
  not: ['到2025年，规上工业企业在全省领先，达到⟦5000家⟧'],
};

/** Rules that find no nearer scope than the plan's whole territory, in order. */
export const territoryRules: readonly ScopeRule[] = [
  {
    name: '句中所称',
    scope: ({ before }) => plainTerritory(said.exec(before)?.[0] ?? ''),
    when: ({ before }) => said.test(before),
    examples: ['到2025年，规上工业企业在我省中部集聚，达到⟦5000家⟧', '以本市龙头企业为依托，新增配套企业⟦100家⟧'],
    not: ['到2025年，全市规上工业企业达到⟦5000家⟧'],
  },
  {
    name: '地域所称',
    scope: ({ whole }) => whole,
    when: ({ before, whole }) => whole !== null && whole === `全${within.exec(before)?.[1]}`,
    examples: withEach('全市创新能力增强。到2025年，海州市＿内科技企业孵化器达到20家，院士工作站达到⟦40家⟧', '地域 域 行政区域 境'),
    not: ['全省创新能力增强。到2025年，海州市地域内科技企业孵化器达到⟦20家⟧', '到2025年，全市科技企业孵化器达到⟦20家⟧，海州市境内占三成'],
  },
  {
    name: '通篇所称',
    scope: ({ whole }) => whole,
    when: ({ whole }) => whole !== null,
    afar: true,
    examples: ['全县工业总产值稳步提高。到2025年，产值达到⟦500亿元⟧', '培育规上企业⟦20家⟧。我区营商环境居前列。'],
    not: ['到2025年，全县产值达到⟦500亿元⟧'],
  },
];
