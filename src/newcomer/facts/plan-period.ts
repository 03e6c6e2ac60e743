import { fiveYearPlan } from '../../language/numerals.ts';
import type { Period } from '../../model/plan.ts';
import { inferred, printed, type Suggestion, unknown } from './suggestion.ts';

const year = '((?:19|20|21)\\d{2})';
const dash = '年?\\s?(?:[-—–－~～至到]{1,2})\\s?';
const span = new RegExp(`${year}${dash}${year}年?`, 'u');
const ofPlan = new RegExp(
  `(?:规划期|规划期限|规划期为|实施期|实施期限|计划期|本规划|本计划|本方案|本纲要)[^。；]{0,16}?${span.source}`,
  'u',
);
const single = new RegExp(`^(?:关于)?[^《》]{0,30}?${year}年(?!前|底|末|远景|度?之前|目标)`, 'u');
/** 十四五 needs no mark; 九五 and 十五 are numbers without one. */
const fiveYears = /(?:[“"](?=.{2,3}[”"]))?(十[一二三四五六七八九]五|(?:十|[六七八九])五(?=[”"]|计划|规划|时期|期间))(?![”"]?普法)/u;
const outlook = /(?:19|20|21)\d{2}年远景/u;

/** The first and last year of a five-year plan; 十五 is the tenth, 九五 the ninth. */
const yearsOf = (name: string): Period => {
  const [from, to] = fiveYearPlan(name);
  return { from, to };
};

const spanOf = (match: RegExpExecArray | null): Period | null => {
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from < to && to - from <= 30 ? { from, to } : null;
};

/** What a document's period is read from. */
interface Told {
  title: string;
  /** The lines under the title and the first paragraphs. */
  opening: string;
}

/** How a document says its period, surest first. */
const readings: readonly ((told: Told) => Suggestion<Period> | null)[] = [
  ({ title }) => inWords(spanOf(span.exec(title)), title),
  ({ opening }) => {
    const line = opening.split('\n').find((one) => new RegExp(`^[（(]${span.source}[）)]$`, 'u').test(one));
    return line === undefined ? null : inWords(spanOf(span.exec(line)), line);
  },
  ({ opening }) => {
    const match = ofPlan.exec(opening);
    return inWords(spanOf(match), match?.[0] ?? '');
  },
  ({ opening }) => {
    const match = new RegExp(`(?:规划|计划|方案)[（(]${span.source}[）)]`, 'u').exec(opening.replace(/《[^》]*》/gu, ''));
    return inWords(spanOf(match), match?.[0] ?? '');
  },
  ({ title }) => {
    const name = fiveYears.exec(title);
    return name ? inferred(yearsOf(name[1]), title, `由题名“${name[1]}”推定`, false) : null;
  },
  ({ title }) => {
    const name = /第(十[一二三四五六七八九]?|[六七八九])个五年/u.exec(title);
    return name ? inferred(yearsOf(`${name[1]}五`), title, `由题名“${name[0]}”推定`, false) : null;
  },
  ({ title }) => {
    const only = outlook.test(title) ? null : single.exec(title);
    const from = Number(only?.[1]);
    return only ? inferred({ from, to: from }, title, '由题名的年份推定', false) : null;
  },
  ({ opening }) => {
    const own = opening.replace(/《[^》]*》/gu, '');
    const name = /[“"]?(十[一二三四五六七八九]?五|[六七八九]五)[”"]?(?:时期|期间)?[^。]{0,8}是/u.exec(own);
    return name ? inferred(yearsOf(name[1]), name[0], `由正文“${name[1]}”推定`) : null;
  },
];

const inWords = (period: Period | null, words: string): Suggestion<Period> | null => (period ? printed(period, words) : null);

/** The years that a document covers: printed beside its title or of the plan itself, else by the five-year plan or the year in its title. */
export function suggestPeriod(told: Told): Suggestion<Period> {
  for (const read of readings) {
    const found = read(told);
    if (found) return found;
  }
  return unknown();
}
