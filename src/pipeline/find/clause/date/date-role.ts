import { withEach } from '../../../../language/example.ts';
import { add, grow } from '../../../../language/verbs.ts';
import type { NamedRule } from '../../../../language/rule.ts';
import type { NumberForm } from '../../numbers/form.ts';
import type { Token } from '../../numbers/scan.ts';

/** A date in its text. */
export interface DateAt {
  form: NumberForm;
  /** At most 40 characters before it, and 10 after it. */
  before: string;
  after: string;
}

/**
 * What a date does in its sentence: it is what figures are compared with, where a change starts, or the year of the figures that follow;
 * or nothing.
 */
export type DateRole = 'base' | 'start' | 'govern' | 'none';

/** A rule that tells what a date does. */
export interface DateRule extends NamedRule {
  role: DateRole;
  when: (date: DateAt) => boolean;
  unless?: (date: DateAt) => boolean;
}

/** The date of a token; null where it is none or names no year and no length of time. */
export function dateAt(text: string, { form, start, end }: Token): DateAt | null {
  if (form?.kind !== 'date' || (!form.years.length && form.lasts === null)) return null;
  return { form, before: text.slice(Math.max(0, start - 40), start), after: text.slice(end, end + 10) };
}

/** 截至2019年底: what has been. */
export const until = /截[至止][到至]?[“"]?$/;
/** Words before a date that something is to be reached by. */
export const aims = /(?:到|至|力争|争取|确保|于|在|计划|面向|展望)[“"]?$/;
/** 由6万吨扩至2026年的: the year of the end, not of the start. */
const risen = /[由从][^，。；]*\d[^，。；]*[到至]$/;
/** 近期（2025年）：, the head of what is set for a year. */
const term = /(?:[近中远]期|第[一二三四]阶段)(?:目标)?（$/;
/** 五年筹集: what a plan sets out to do in so many years. */
const sets = new RegExp(`^(?:${add}|${grow}|筹集)`);
/** “十四五”期间 */
export const isPeriod = /^[”"]?(?:期间|时期)/;

/** Rules in order; the first that holds decides. */
export const dateRules: readonly DateRule[] = [
  {
    name: '书名内',
    role: 'none',
    when: ({ before }) => /《[^》]*$/.test(before),
    examples: ['落实《山东省⟦“十四五”⟧海洋经济发展规划》，产值达到5000亿元', '按照《行动计划（⟦2021-2023年⟧）》，新建泊位20个'],
    not: ['落实《海洋经济发展规划》，到⟦2025年⟧产值达到5000亿元'],
  },
  {
    name: '价格年份',
    role: 'none',
    when: ({ before, after }) => /^的?(?:不变|可比|当年)?价/.test(after) || (/按[“"]?$/.test(before) && /^[^，。；]{0,4}口径/.test(after)),
    examples: [
      ...withEach('到2010年，工业增加值按⟦2005年⟧＿计算达到800亿元', '价格 不变价 可比价格 的不变价'),
      '2010年，常住人口按⟦2005年⟧统计口径达到90万人',
    ],
    not: ['到⟦2010年⟧，工业增加值达到800亿元', '⟦2005年⟧统计口径调整，常住人口90万人'],
  },
  {
    name: '定语年份',
    role: 'none',
    when: ({ after }) => /^[底末]?(?:[以之]?前)?(?:建成|建设|竣工|投产|投用|注册|登记)(?:投用|投产|使用)?的/.test(after),
    examples: [
      ...withEach('改造⟦2000年⟧＿建成的小区860个', '底 底前 末 末以前 之前 前'),
      ...withEach('清理⟦2015年⟧底前＿的企业86家', '建设 竣工 投产 投用 注册 登记 建成投用 竣工投产 建成使用'),
    ],
    not: ['到⟦2000年⟧底前，建成住宅860栋'],
  },
  {
    name: '年内',
    role: 'govern',
    when: ({ form, before, after }) =>
      form.lasts !== null &&
      (/^(?:内|滚动|累计|期间累计)/.test(after) ||
        /(?:力争|用|未来|今后)$/.test(before) ||
        (/(?:^|[。；:])$/.test(before) && sets.test(after))),
    examples: [
      ...withEach('＿，新建泊位20个', '⟦三年⟧内 ⟦三年⟧滚动实施 ⟦五年⟧累计投资 ⟦五年⟧期间累计投资'),
      ...withEach('＿⟦5年⟧，新建泊位20个', '力争 用 未来 今后'),
      '⟦五年⟧筹集保障房6万套',
      '重点任务：⟦三年⟧培育企业40家',
    ],
    not: ['经过⟦五年⟧发展，新建泊位20个', '⟦十年⟧树木，新建泊位20个', '落实《海洋经济未来⟦三年⟧行动方案》，新建泊位20个'],
  },
  {
    name: '时长',
    role: 'none',
    when: ({ form }) => form.lasts !== null,
    examples: ['经过⟦五年⟧发展，泊位达到20个', '对连续经营⟦3年⟧以上的企业给予支持'],
    not: ['用⟦3年⟧时间，新建泊位20个'],
  },
  {
    name: '比某年',
    role: 'base',
    when: ({ before }) => /(?:比|较|同|与|基于)[“"]?$/.test(before),
    unless: ({ after }) => isPeriod.test(after),
    examples: [
      ...withEach('泊位＿⟦2020年⟧增加20个', '比 较 同 与'),
      '建设用地控制在基于⟦2019年⟧规模的1.2倍以内',
      '能耗比“⟦十三五⟧”末下降15%',
    ],
    not: ['泊位比“⟦十三五⟧”时期增加20个', '泊位较“⟦十三五⟧”期间增加20个'],
  },
  {
    name: '某年基础上',
    role: 'base',
    when: ({ after }) => /^[”"]?[年末底]*(?:的?基础上|相比|增加|提高|翻)/.test(after),
    unless: ({ before }) => /[到至]$/.test(before),
    examples: [
      '能耗在⟦2020年⟧基础上下降15%',
      ...withEach('泊位数＿20个', '⟦2020年⟧的基础上增加 ⟦2020年⟧末相比多 ⟦2020年⟧增加'),
      '产值在⟦2020年⟧底提高20%',
      '产值⟦2020年⟧翻一番',
    ],
    not: withEach('到⟦2025年⟧＿20%', '提高 增加'),
  },
  {
    name: '某年的几倍',
    role: 'base',
    when: ({ before, after }) => /(?:为|是|达到|达|相当于)$/.test(before) && /^底?的[\d一二两三四五六七八九十.多余~至到—-]+倍/.test(after),
    examples: withEach('到2025年，出口带宽＿⟦2020年⟧的2.5倍', '为 是 达到 达 相当于').concat(
      '地区生产总值是⟦2010年⟧底的三倍',
      '港口吞吐量为⟦2015年⟧的2—3倍',
    ),
    not: ['投产之日为⟦2020年⟧的6月', '用水量为⟦2020年⟧的80%'],
  },
  {
    name: '起点',
    role: 'start',
    when: ({ before }) => /[由从][^，。；]{0,8}$/.test(before),
    unless: ({ before }) => risen.test(before),
    examples: ['占比由⟦2020年⟧的20%提高到30%', '泊位从现有⟦2020年⟧的50个增加到80个'],
    not: [
      '占比由现状提高，到⟦2025年⟧达到30%',
      '占比由比⟦2020年⟧提高5%',
      '产能由6万吨扩至⟦2026年⟧的20万吨',
      '泊位由9个增加到⟦2030年⟧的20个',
    ],
  },
  {
    name: '括注年份',
    role: 'none',
    when: ({ before, after }) => before.endsWith('（') && after.startsWith('）'),
    unless: ({ before, after }) => term.test(before) && /^）[:，]/.test(after),
    examples: ['泊位（⟦2020年⟧）20个', '近期（⟦2020年⟧）泊位20个'],
    not: [
      '到⟦2025年⟧（规划期末），泊位达到20个',
      ...withEach('＿（⟦2025年⟧）：泊位达到20个', '近期 中期 远期 近期目标 第一阶段'),
      '远期（⟦2031—2035年⟧），泊位达到40个',
    ],
  },
  {
    name: '赛会年份',
    role: 'none',
    when: ({ after }) => /^[\u4e00-\u9fff]{0,3}(?:奥会|奥运会|亚运会|全运会|世博会|博览会|世园会|园博会|峰会)/.test(after),
    examples: withEach('为⟦2023年⟧＿场馆建设换电站20座', '杭州亚运会 冬奥会 奥运会 全运会 世博会 进口博览会 世园会 园博会 国际峰会'),
    not: ['到⟦2023年⟧新增国际会展20场'],
  },
  {
    name: '期间',
    role: 'govern',
    when: ({ form, after }) => isPeriod.test(after) || form.years.length > 1,
    examples: ['“⟦十四五⟧”期间，新建泊位20个', '“⟦十四五⟧”时期，新建泊位20个', '⟦2021-2025年⟧，新建泊位20个'],
    not: ['到“⟦十四五⟧”末，新建泊位20个', '较“⟦十三五⟧”相比，新建泊位20个'],
  },
  {
    name: '到某年',
    role: 'govern',
    when: ({ before }) => aims.test(before),
    unless: ({ before }) => until.test(before),
    examples: withEach('＿⟦2025年⟧，泊位达到20个', '到 至 力争 争取 确保 于 在 计划 面向 展望'),
    not: withEach('＿⟦2019年⟧，泊位达到20个', '截至 截止到 截止至'),
  },
  {
    name: '某年',
    role: 'govern',
    when: () => true,
    examples: ['⟦2019年⟧，泊位达到20个', '截至⟦2019年⟧底，泊位达到20个'],
    not: ['到⟦2025年⟧，泊位达到20个'],
  },
];

/** What a date does, and the rule that told it. */
export function roleOf(date: DateAt, rules: readonly DateRule[] = dateRules): DateRule | null {
  return rules.find(({ when, unless }) => when(date) && !unless?.(date)) ?? null;
}
