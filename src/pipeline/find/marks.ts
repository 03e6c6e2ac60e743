import type { QuantityKind } from '../../model/quantity.ts';

/** A number whose form alone says what it is: a date, a document number, a part of a name, a number of the plan's own structure. */
export interface Mark {
  start: number;
  end: number;
  kind: QuantityKind;
  rule: string;
  /** Years a date names; a range has two. */
  years: number[];
  /** How many years a duration lasts, where it is one. */
  lasts: number | null;
}

/** A rule by which a number's form tells its kind. */
interface MarkRule {
  name: string;
  kind: QuantityKind;
  /** Matches where the number's first digit or numeral stands. */
  pattern: RegExp;
  /** Must match the (at most 24) characters before it. */
  before?: RegExp;
  /** Draws characters before the number into the mark: what `before` matched in group 1. */
  draws?: boolean;
  years?: (match: RegExpExecArray) => number[];
  lasts?: (match: RegExpExecArray) => number | null;
}

const han = '一二三四五六七八九十';
const small: Record<string, number> = Object.fromEntries([...han].map((char, i) => [char, i + 1]));
const short = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : text === '两' ? 2 : (small[text] ?? null));

/** The last year of the n-th five-year plan: 十三五 → 2020. */
const planYears = (name: string): number[] => {
  const number = name.length > 2 ? 10 + small[name[1]] : small[name[0]];
  return [1955 + number * 5];
};

/** Date, document, name and structure forms, in order; the first that matches at a number decides. */
export const markRules: readonly MarkRule[] = [
  {
    name: '文号',
    kind: 'reference',
    before: /((?:[\u4e00-\u9fff]{1,2}(?:政|府|党|委|发改|工信|财|科|商|教|人社)?[\u4e00-\u9fff]{0,3})?[〔［[（])$/,
    draws: true,
    pattern: /(?:19|20)\d{2}[〕］\]）]第?\d{1,4}号/y,
  },
  {
    name: '年份区间',
    kind: 'date',
    pattern: /((?:19|20)\d{2})年?(?:-|—|–|－|~|至|到){1,2}((?:19|20)\d{2})(?:年|(?=[）)》]))/y,
    years: ([, from, to]) => [Number(from), Number(to)],
  },
  {
    name: '年月日',
    kind: 'date',
    pattern: /((?:19|20)\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?/y,
    years: ([, year]) => [Number(year)],
  },
  {
    name: '汉字年份',
    kind: 'date',
    pattern: /二〇[〇一二三四五六七八九]{2}年/y,
    years: ([text]) => [Number([...text.slice(0, 4)].map((char) => (char === '〇' ? 0 : (small[char] ?? 0))).join(''))],
  },
  {
    name: '五年规划',
    kind: 'date',
    pattern: /(十[一二三四五六七八九]五|[八九]五)(?=[”"’'」]|时期|期间|以来|末|规划)/y,
    years: ([, name]) => planYears(name),
  },
  { name: '五年规划', kind: 'date', before: /(第)$/, draws: true, pattern: /[一二三四五六七八九十]{1,3}个五年/y },
  { name: '会议', kind: 'date', pattern: /(?:二十[一二三]?|十[五六七八九])(?:大(?!工程|行动|产业|任务|专项|重点|领域|类|基地|体系)|届)/y },
  { name: '会议', kind: 'date', before: /第$/, pattern: /[一二三四五六七八九十\d]{1,3}次(?:党代会|全国代表大会|代表大会)/y },
  { name: '会议', kind: 'date', pattern: /[一二三四五六七]中(?=全会|、)/y },
  {
    name: '时长',
    kind: 'date',
    pattern:
      /(\d{1,3}|[一二两三四五六七八九十]{1,2})(?:(?:-|—|~|至|到)(?:\d{1,3}|[二三四五六七八九十]{1,2}))?(?:年(?!产|级|轻|货|代)|个月|个季度|个工作日|周年)/y,
    before: /(?<![新第人每数一])$/,
    lasts: ([text, count]) => (text.includes('月') || text.includes('季') ? null : short(count)),
  },
  { name: '月日', kind: 'date', pattern: /\d{1,2}月(?:\d{1,2}日)?/y },
  { name: '世纪年代', kind: 'date', pattern: /\d{2}世纪(?:\d0年代)?|\d0年代/y },
  {
    name: '加号格局',
    kind: 'structure',
    pattern: /[\dN一二三四五六七八九十]{1,3}(?:\+[\dNX一二三四五六七八九十]{1,3}){1,12}(?![A-Za-z])/y,
  },
  {
    name: '计量基数',
    kind: 'name',
    before: /每$/,
    pattern:
      /(?:\d{1,6}(?:\.\d{1,4})?)?[百千万十亿]{1,6}(?:常住人口|人口|名员工|名职工|名就业人员|名|人|户|家企业|辆|元|平方公里|标准立方米)?(?=[\u4e00-\u9fff（\d])/y,
  },
  {
    name: '计量基数',
    kind: 'name',
    pattern: /[百万亿]元(?=(?:GDP|国内生产总值|地区生产总值|生产总值|规模以上|规上|工业增加值|增加值|工业总产值|工业产值|产值|GRP))/y,
  },
  {
    name: '引号术语',
    kind: 'name',
    before: /[“‘「][^”“’‘，。；]{0,6}$/,
    pattern: /[一二三四五六七八九十百千万亿两双][^”“’，。；]{0,7}(?=[”’」])/y,
  },
  { name: '引号代号', kind: 'name', before: /[“‘「]$/, pattern: /\d{1,8}(?=[”’」])/y },
  { name: '强榜', kind: 'name', pattern: /(?:\d{2,4}|[百千])强(?!省|市|国|县|化|度|大|势|劲|链|区)/y },
  { name: '人才计划', kind: 'name', pattern: /[百千万]{1,3}(?:人计划|人才|人才工程|人工程|企)(?!工智能)/y },
  { name: '代次', kind: 'spec', before: /(第)$/, draws: true, pattern: /[一二三四五六七八九十\d]{1,2}代/y },
  { name: '代次', kind: 'spec', pattern: /\d{1,2}(?:\.\d)?代(?!表|理|替|码|价|际)/y },
  { name: '型号系列', kind: 'name', pattern: /\d{1,4}系列/y },
  {
    name: '序数',
    kind: 'name',
    before: /(第)$/,
    draws: true,
    pattern: /[一二三四五六七八九十百\d]{1,3}(?:产业|方|版|批|位|次|届|名|期|轮|章|条|名|大)?/y,
  },
  { name: '维度', kind: 'name', pattern: /[二三四]维|三元(?=材料|锂|正极|前驱|电池)/y },
  { name: '期次', kind: 'name', pattern: /(?:\d|[一二三四五])期(?![间末])/y },
  { name: '院所代号', kind: 'name', before: /(?:[科工集团航天船舶电核重油院兵器业]|所、)$/, pattern: /\d{1,4}(?:研究所|所|院|厂)/y },
  { name: '一大批', kind: 'other', pattern: /一大批/y },
  {
    name: '大类数',
    kind: 'structure',
    before: /(?<![第做最扩])$/,
    pattern:
      /(?:\d{1,2}|[两三四五六七八九十]{1,2})大(?!数据|气|豆|学|型|规|幅|力|会|赛|众|宗|桥|健|厅|多|小|修|脑|屏|中|于|约|棚|体|马|道|庆|连|同|理|量|概|批|地|街|道|名)/y,
  },
  {
    name: '段首编号',
    kind: 'structure',
    before: /(?:^|[附件。；:])$/,
    pattern: /\d{1,2}(?:[.、](?!\d)|[）)])/y,
  },
  {
    name: '件栏编号',
    kind: 'structure',
    before: /(?:附件|专栏|专项|附表|附录|附图|表|图)$/,
    pattern: /\d{1,2}(?![\d.%万亿个家项])|[一二三四五六七八九十]{1,2}(?=[:\s]|$)/y,
  },
  { name: '括号编号', kind: 'structure', before: /(?:^|[。；，、:])（$/, pattern: /\d{1,2}(?=）[\u4e00-\u9fff])/y },
  { name: '年份', kind: 'date', before: /(?:（|^)$/, pattern: /((?:19|20)\d{2})(?=）|$)/y, years: ([, year]) => [Number(year)] },
  {
    name: '名称年份',
    kind: 'name',
    before: /[\u4e00-\u9fff]$/,
    pattern: /(?:19|20)\d{2}(?=[》”」、，。—]|行动|加快|规划|战略|纲要|$)(?!\d)/y,
  },
];

const reach = 24;

/** The mark at a number that begins at an index of a squeezed text; null when its form doesn't tell. */
export function readMark(text: string, index: number): Mark | null {
  let before: string | null = null;
  for (const rule of markRules) {
    rule.pattern.lastIndex = index;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    before ??= text.slice(Math.max(0, index - reach), index);
    const lead = rule.before ? rule.before.exec(before) : null;
    if (rule.before && !lead) continue;
    return {
      start: index - (rule.draws ? (lead?.[1]?.length ?? 0) : 0),
      end: index + match[0].length,
      kind: rule.kind,
      rule: rule.name,
      years: rule.years?.(match) ?? [],
      lasts: rule.lasts?.(match) ?? null,
    };
  }
  return null;
}
