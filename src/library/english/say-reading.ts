import { isGeneral } from '../../model/sector.ts';
import type { Mode, ReadQuantity } from '../../model/target.ts';
import type { Indicator, Sector } from '../../model/vocabulary.ts';
import type { Unit } from '../../model/measuring-unit.ts';
import { directionOf, isEach, isYearly } from './direction.ts';
import { sayAmount } from './say-amount.ts';
import { sayNumber } from './say-number.ts';

/** The fields that an English reading is made of. */
export type Readable = Pick<
  ReadQuantity,
  | 'kind'
  | 'indicator'
  | 'sectors'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'ratio'
  | 'comparator'
  | 'mode'
  | 'year'
  | 'baseYear'
  | 'hedged'
  | 'wording'
  | 'stated'
  | 'measure'
  | 'subject'
  | 'scope'
  | 'rules'
>;

/** The vocabularies that it takes words from. */
export interface EnglishWords {
  units: readonly Unit[];
  indicators: readonly Pick<Indicator, 'id' | 'en'>[];
  sectors: readonly Pick<Sector, 'id' | 'zh' | 'en'>[];
}

/** A figure in English. */
export interface EnglishReading {
  /** The indicator's name: revenue from principal business. Null where none fits. */
  indicator: string | null;
  /** The industry, where the figure has one alone: new materials. */
  sector: Pick<Sector, 'zh' | 'en'> | null;
  /** reach at least 1.7 trillion yuan by 2020; of a baseline 84 billion yuan in 2016. */
  phrase: string;
}

/** A verb as a target and as a baseline has it. */
const verbs = {
  reach: ['reach', 'reached'],
  add: ['add', 'added'],
  grow: ['grow', 'grew'],
  rise: ['rise', 'rose'],
  fall: ['fall', 'fell'],
  change: ['change', 'changed'],
  double: ['double', 'doubled'],
  quadruple: ['quadruple', 'quadrupled'],
} as const;

const isShare = (unit: string): boolean => unit === '%' || unit === '‰';
const isPoints = (unit: string): boolean => unit.endsWith('分点');

const verbOf = (name: keyof typeof verbs, { kind }: Readable): string => verbs[name][kind === 'baseline' ? 1 : 0];

const after = (word: string, year: number | null): string => (year === null ? '' : ` ${word} ${year}`);

/** from 2015 to 2020 · to 2020 · nothing. */
const span = ({ baseYear, year }: Readable, to: string): string =>
  baseYear === null ? after(to, year) : year === null ? ` from ${baseYear}` : ` between ${baseYear} and ${year}`;

/** So many times what it was: only 翻番 says the whole and not the increase, and only a base year says of what. */
function multiple(figure: Readable): string | null {
  const { value, valueMax, comparator, baseYear, year, mode, rules } = figure;
  if (value === null || valueMax !== null || (mode === 'change' && rules.mode !== '翻番')) return null;
  const bound = { eq: '', ge: 'at least ', le: 'at most ', approx: 'about ', range: '' }[comparator];
  const times = value === 2 ? 'twice' : `${sayNumber(value)} times`;
  if (baseYear !== null) return `${verbOf('reach', figure)} ${bound}${times} its ${baseYear} level${after('by', year)}`;
  if (mode !== 'change' || comparator !== 'eq' || (value !== 2 && value !== 4)) return null;
  return verbOf(value === 2 ? 'double' : 'quadruple', figure) + after('by', year);
}

/** 千亿级 is a level that is named by a round number and not that number. */
const isClass = (figure: Readable): boolean => figure.comparator === 'eq' && /[十百千万亿]级/u.test(figure.stated);

/** be at most; remain at 600, remain at least 600 where the printed verb is 保持; reach. */
function verbOfLevel(figure: Readable): string {
  const { comparator, wording } = figure;
  if (comparator === 'le') return 'be';
  if (/保持|维持|稳定在/u.test(wording)) return comparator === 'eq' || comparator === 'approx' ? 'remain at' : 'remain';
  return isClass(figure) ? 'reach the level of' : 'reach';
}

const level = (figure: Readable, amount: string): string =>
  figure.kind === 'baseline' ? amount + after('in', figure.year) : `${verbOfLevel(figure)} ${amount}${after('by', figure.year)}`;

/** A sum of what comes to be within the years of the plan; a share is none. */
const add = (figure: Readable, amount: string): string | null =>
  isShare(figure.unit) || isPoints(figure.unit) ? null : `${verbOf('add', figure)} ${amount} in total${after('by', figure.year)}`;

/** So many a year: no verb, for the fields have none that holds for all. */
function annual({ kind, unit, year }: Readable, amount: string): string | null {
  if (unit.includes('/') || isShare(unit) || isPoints(unit)) return null;
  return `${amount} a year${after(kind === 'baseline' ? 'in' : 'until', year)}`;
}

/** A rate of growth; points are how far one rate is above another, which is not how much a thing grows. */
function growth(figure: Readable, amount: string): string | null {
  if (!isShare(figure.unit) || (figure.value ?? 0) < 0) return null;
  const verb = verbOf(directionOf(figure) === 'down' ? 'fall' : 'grow', figure);
  return isYearly(figure) ? `${verb} by ${amount} a year${span(figure, 'to')}` : `${verb} by ${amount}${span(figure, 'in')}`;
}

/** How much more or less than in the base year; without a printed verb that says which, it changes. */
function change(figure: Readable, amount: string): string {
  const direction = directionOf(figure);
  return `${verbOf(direction === 'up' ? 'rise' : direction === 'down' ? 'fall' : 'change', figure)} by ${amount}${span(figure, 'by')}`;
}

const phrases: Readonly<Record<Mode, (figure: Readable, amount: string) => string | null>> = { level, add, annual, growth, change };

/** 力争: the plan strives for it. A yearly figure has no verb that could follow. */
const hedged = ({ hedged: isHedged, mode, kind }: Readable, phrase: string): string =>
  isHedged && kind !== 'baseline' ? `strive ${mode === 'annual' ? 'for' : 'to'} ${phrase}` : phrase;

/** The industry that a figure has alone. */
const onlySector = ({ sectors }: Readable): string | undefined =>
  sectors.length === 1 ? sectors.find((sector) => !isGeneral(sector)) : undefined;

/** A rate of growth as what is measured: 增速 … 年均超过18%. */
const rate = (figure: Readable, amount: string): string =>
  isYearly(figure) ? `${figure.kind === 'baseline' ? '' : 'be '}${amount} a year${span(figure, 'to')}` : level(figure, amount);

/** A rate that its own name calls growth reaches a level; it doesn't grow. */
function phraseOf(figure: Readable, amount: string, indicator: string | undefined): string | null {
  if (figure.mode === 'growth' && indicator?.includes('growth')) return level(figure, amount);
  if (figure.mode === 'growth' && indicator === undefined && /增速|增幅|增长率/u.test(figure.measure)) return rate(figure, amount);
  return phrases[figure.mode](figure, amount);
}

/** The amount of each of several, or of each year where 年产 stands at it. */
function perWhat(figure: Readable, amount: string): string {
  if (isEach(figure)) return `${amount} each`;
  return /年产/u.test(figure.stated) && figure.mode !== 'annual' && !/[%‰/]|分点/u.test(figure.unit) ? `${amount} a year` : amount;
}

/**
 * A target or baseline in English, made by rule of its fields and never of its sentence: whose it is stands before it
 * (`said-whose.ts`). `phrase` is a verb phrase in the infinitive for a target; for a baseline it is the amount, or in the past how it changed. Null where a rule can't be sure: a
 * unit without English, how many times with nothing to take it of, a rate that is above another.
 */
export function readingOf(figure: Readable, words: EnglishWords): EnglishReading | null {
  const indicator = words.indicators.find(({ id }) => id === figure.indicator)?.en;
  const amount = sayAmount(figure, words.units);
  const phrase = figure.unit === '倍' ? multiple(figure) : amount && phraseOf(figure, perWhat(figure, amount), indicator);
  if (!phrase) return null;
  const sector = words.sectors.find(({ id }) => id === onlySector(figure));
  return { indicator: indicator ?? null, sector: sector ?? null, phrase: hedged(figure, phrase) };
}
