import { calendarYear, fiveYearPlan } from '../../../language/numerals.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { Period } from '../clause/date/period.ts';

/** What a column of an indicator table holds. */
export interface IndicatorColumn {
  kind: 'measure' | 'unit' | 'value' | 'rate' | 'binding' | 'label';
  year: number | null;
  /** True where the head itself prints the year; else it is the plan's, and what a row says of its time goes before it. */
  dated: boolean;
  /** True for the base year's column. */
  base: boolean;
  /** True where the head says that the figures are sums over the years: 累计. */
  sum: boolean;
  /** True where the head names a yearly rate: 年均增速. */
  yearly: boolean;
  /** The unit that the head prints: 年均增速（%）, 2025年（亿元）; "" where it prints none. */
  unit: string;
  /** What the head says is measured, where each column measures something of its own: 总投资（亿元）; else null. */
  measure: string | null;
  /** True where only a row of totals is a goal: what one project costs is none. */
  totals: boolean;
}

/** A column that says nothing yet. */
export const plainColumn: IndicatorColumn = {
  kind: 'label',
  year: null,
  dated: false,
  base: false,
  sum: false,
  yearly: false,
  unit: '',
  measure: null,
  totals: false,
};

/** What is done to things, so that some figures hold before it and some after. */
const work = anyOf(['改革', '改造', '治理', '整治', '实施']);
const past = new RegExp(`基期|基数|现状|实际|完成值?$|实绩|^(?:现有|原有|已有|已建)|^${work}前$`);
const yearInside = new RegExp(calendarYear, 'g');
const comparedTo = new RegExp(`[比较]${calendarYear}年?`, 'g');
const names = /^(?:主要|具体|发展|核心)?指标(?:体系)?$|^指标名称|^名称$|^内容$/;
const bindingHead = /^(?:指标)?(?:属性|性质)$|^指标类[型别]$/;
/** Not who answers for it: 责任单位. */
const unitHead = /(?<!责任|牵头|配合|实施|建设|主管)单位/;
/** A unit in the head of figures; 累计, 预计 and years in brackets are none. */
const unitInHead = /[（(]((?!累计|合计|预计|[^）)]*[年期值])[^（）()\d]{1,10})[）)]$|([%％])$/;
const goals = new RegExp(
  `目标(?:值|任务|数)?(?:（[^（）]*）)?$|规划值|^(?:年度|重点)任务$|^任务(?:目标|数|量)$|^(?:计划|规划|拟建)(?:数|量|数量|规模)$|^${work}后$|^(?:合计|总计)$`,
);
/** A change against a year or another column: 2025年比2020年增减. */
const comparedYear = `[比较](?:${calendarYear}年?|基期|现状|基年)`;
const compared = new RegExp(`${comparedYear}(?:(?:累计)?(?:增减|增加|增长|提高|提升|上升|减少|下降|降低|变化)|±)`);
const yearly = /年均|增速|增长|增幅|递增/;

/** True for the head of the column that names what is measured. */
export const namesMeasure = (head: string): boolean => names.test(head);

/** What a column holds as far as its own head tells, in a plan of some period. */
export function columnOf(text: string, { to }: Period): IndicatorColumn {
  const inHead = unitInHead.exec(text);
  const isCompared = compared.test(text) && !/年均|年递增/.test(text);
  const plain = {
    ...plainColumn,
    sum: /累计|[[［【〔]/.test(text) || isCompared,
    yearly: yearly.test(text) && !isCompared,
    unit: inHead?.[1] ?? inHead?.[2] ?? '',
  };
  if (names.test(text)) return { ...plain, kind: 'measure' };
  if (unitHead.test(text) && !/\d{4}/.test(text)) return { ...plain, kind: 'unit' };
  if (bindingHead.test(text)) return { ...plain, kind: 'binding' };
  if (plain.yearly) return { ...plain, kind: 'rate', year: to };
  const year = yearOf(text);
  if (isCompared) return { ...plain, kind: 'rate', year: year ?? to };
  if (year) return { ...plain, kind: 'value', year, dated: true, base: past.test(text) };
  if (goals.test(text)) return { ...plain, kind: 'value', year: to };
  if (past.test(text)) return { ...plain, kind: 'value', base: true };
  if (/累计/.test(text)) return { ...plain, kind: 'rate', year: to };
  return { ...plain, kind: 'label' };
}

const plan = '[“"]?(十[一二三四五六七八九]?五)[”"]?(?:时期|期间|期末|末)?';
const planAtEnd = new RegExp(`${plan}.{0,3}(?:目标|规划|指标|末)(?:值|数|任务)?$`);
const planAlone = new RegExp(`^(?:其中:?)?${plan}(?=.{2})`);

/** The year that a head names, of several the last; or the last of a five-year plan that it names: “十二五”目标, “十四五”投资（亿元）. */
function yearOf(text: string): number | null {
  const year = text.replace(comparedTo, '').match(yearInside)?.at(-1);
  if (year) return Number(year);
  const named = (planAtEnd.exec(text) ?? planAlone.exec(text))?.[1];
  return named ? fiveYearPlan(named)[1] : null;
}

const date = `[到至]?${calendarYear}年?(?:[-—–~～至到]+${calendarYear}年?)?(?:[底末]前?)?`;
const stages = anyOf([
  '工作',
  '主要',
  '具体',
  '目标',
  '规划',
  '指标',
  '任务',
  '计划',
  '现状',
  '基期',
  '基数',
  '实际',
  '实绩',
  '情况',
  '完成',
  '预计',
  '预期',
  '合计',
  '累计',
]);
const inBrackets = /[（(][^（）()]*[）)]/g;
const when = new RegExp(`其中:?|${date}|${plan}`, 'g');
const stage = new RegExp(`${stages}+(?:值|数|量)?$|^${work}[前后]$|^(?:现有|原有|计划|拟建?)`, 'g');
/** Whose figures they are, not what is measured: 全市, 本县. */
const territory = /^(?:全|本|我)?[省市县区州盟旗国]$|[省市县区州]$/;

/** What the head of a column of figures says is measured, beside when and in which unit: 2025年产值（亿元） says 产值; null where it says nothing. */
export function measureInHead(text: string): string | null {
  const rest = text.replace(inBrackets, '').replace(when, '').replace(stage, '');
  return /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(rest) && !territory.test(rest) ? rest : null;
}
