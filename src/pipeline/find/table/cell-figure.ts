import { boundAfter, boundBefore } from '../../../language/bounds.ts';
import { anyOf } from '../../../language/pattern.ts';
import { calendarYear } from '../../../language/numerals.ts';
import { cellVerbs, changes } from './cell-mode.ts';

/** A range may print its sign twice: 70%—75%. */
const number = '(?<number>[-−－]?[.,]?\\d[\\d.,]*(?:[%％]?[-~—][\\d.]+|(?::[\\d.]+)+)?)';
/** A unit may hold a number of its own: 人/10万. */
const unit = `(?<unit>(?:(?!${boundAfter})(?:/\\d+|[^（）\\]］】〕\\d]))*)`;
/** What a task begins with: 完成3.2万人, 新增8000个. */
const doing = `(?<verb>${anyOf(cellVerbs)})?`;
const bounds = { before: `(?<before>${boundBefore})?`, inside: `(?<inside>${boundAfter})?`, after: `(?<after>${boundAfter})?` };
const printedYear = `(?:（(?<year>${calendarYear})年?）)?`;

/** The unit of a figure in brackets that stands after them: 〔15〕亿元. */
const beside = `(?<beside>(?<=[\\]］】〕）])(?:(?!${boundAfter})[^（）\\d，；。]){1,6})?`;

/** A cell's figure: 20以上, [18], ≥95%, 81.13（2014）. */
const figure = new RegExp(
  `^${doing}(?<open>[[［【〔（]?)${bounds.before}${number}${unit}${bounds.inside}(?<close>[\\]］】〕）]?)${beside}${bounds.after}${printedYear}`,
);

/** What is printed in a cell, and where its number with its unit stands in the squeezed text. */
export interface CellFigure {
  number: string;
  unit: string;
  bound: string;
  /** True for a bracketed figure, which is a sum over the years. */
  summed: boolean;
  /** The verb before it: 新增; "" where there is none. */
  verb: string;
  /** What the cell itself names behind its verb: 新建充电桩300根; "" where it names nothing. */
  of: string;
  /** The brackets around a summed figure; "" where there are none. */
  brackets: [string, string];
  year: number | null;
  isBefore: boolean;
  start: number;
  end: number;
}

/** The figure that a cell begins with; null where it begins with none. */
export function cellFigure(text: string): CellFigure | null {
  const match = figure.exec(text);
  if (!match?.groups) return null;
  const { open, close, before, number: digits, unit: own, inside, after, year, verb, beside: outside } = match.groups;
  const start = match[0].indexOf(digits, (verb ?? '').length);
  const rest = { isBefore: before !== undefined, start, end: start + digits.length + own.length };
  return {
    ...rest,
    number: digits,
    unit: own || (outside ?? ''),
    bound: before ?? inside ?? after ?? '',
    summed: open !== '',
    verb: verb ?? '',
    of: '',
    brackets: [open, close ?? ''],
    year: year ? Number(year) : null,
  };
}

/** A task in a few words with one figure at its end: 上线30件, 压缩至0.5个工作日, 接入泊位12万个. */
const task = new RegExp(`^(?<words>[\u4e00-\u9fff]{2,8}?)(?=${boundBefore}?\\d)(?![^\\d]*第\\d)`);

/** The figure that a cell of tasks ends with, after a verb or a few words that are no bound; null where there is none. */
export function taskFigure(text: string): CellFigure | null {
  const words = task.exec(text)?.groups?.words;
  if (words === undefined) return null;
  const rest = cellFigure(text.slice(words.length));
  const isWhole = rest !== null && /^[^\d，。；]*$/.test(text.slice(words.length + rest.end));
  const verb = cellVerbs.find((verb) => words.startsWith(verb)) ?? words;
  const named = words.slice(verb.length);
  return isWhole
    ? { ...rest, verb, of: changes(named) ? '' : named, start: rest.start + words.length, end: rest.end + words.length }
    : null;
}
