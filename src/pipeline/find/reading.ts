import { nullsOf } from '../../model/schema.ts';
import { type Mode, Reading } from '../../model/target.ts';
import { amountOf } from './amount.ts';
import { comparatorOf } from './clause/comparator.ts';
import { hedgeOf } from './clause/hedge.ts';
import { matchIndicator, type IndicatorIndex } from './clause/indicator.ts';
import { type Carried, type Measure, measureOf } from './clause/measure.ts';
import { modeOf } from './clause/mode.ts';
import type { Scene } from './clause/scene.ts';
import { type SectorIndex, sectorsOf } from './clause/sector.ts';
import { headOf } from './clause/phrase/phrase.ts';
import { splitPhrase } from './clause/phrase/split.ts';
import { ownerOf } from './owner.ts';
import { wholeOf } from './clause/subject/whole.ts';
import type { CellReading } from './table/cell.ts';
import { ownDate, yearOf } from './clause/year.ts';
import type { Stretch } from './clause/stretch.ts';
import { type When, statedOf } from './stated/stated.ts';

/** The year that a goals division sets, in the printed words. */
export interface GoalYear {
  year: number;
  words: string;
}

/** What readings need to know of the plan beside the scene. */
export interface Known {
  sectors: SectorIndex;
  indicators: IndicatorIndex;
  /** The scope of figures that name none. */
  scope: string | null;
  /** The year of a goals division, by its id. */
  goalYears: ReadonlyMap<string, GoalYear>;
  /** The last year of the plan. */
  to: number | null;
}

/** A reading without its quote, which only the block knows. */
export type Words = Omit<Reading, 'quote'>;

/** What is null until it is read. */
const unread = nullsOf(Reading);

/** What a sentence hands on from one number to the next. */
export interface Handed {
  sentence: number;
  carried: Carried;
  mode: Mode | null;
  verb: Stretch | null;
  /** What 其中 made the number a part of. */
  whole: string | null;
}

/** A figure's reading, how it is stated with other words of time, and what it hands on. */
export interface ReadFigure {
  words: Words;
  state: (when: When) => string;
  handed: Handed;
}

/** Reads a target or baseline from its scene. `handed` is what the number before it in the sentence left. */
export function readingOf(scene: Scene, known: Known, handed: Handed | null): ReadFigure {
  const { measured, bounds, base } = scene;
  const here = handed?.sentence === bounds.sentence.start ? handed : null;
  const found = measureOf(scene, here?.carried ?? null);
  const mode = modeOf(scene, here?.mode ?? null);
  const whole = wholeOf(scene, here?.carried ?? null, here?.whole ?? null);
  const { scope, subject, of } = ownerOf(scene, found, { ...known, carried: here?.carried ?? null, part: whole });
  const hedge = hedgeOf(scene);
  const year = yearOf(scene, { mode: mode.mode, goalYear: goalYearOf(scene, known)?.year ?? known.to });
  const comparator = comparatorOf(scene);
  const read = {
    measure: found.measure,
    subject: subject.subject,
    scope: scope.scope,
    hedge: hedge?.at ?? null,
    each: eachBefore(scene, mode.mode),
    verb: here?.verb ?? null,
    whole,
    of,
  };
  const when = whenOf(scene, known, year);
  const { verb, ...stated } = statedOf(scene, { ...read, when });
  const outside: [Reading['inferred'][number], boolean][] = [
    ['year', year.year !== null && !(when?.own && namesYear.test(when.words))],
    ['scope', scope.scope !== null && !scope.own],
    ['subject', subject.above],
    ['mode', !mode.own],
    ['measure', fromBefore.has(found.rule ?? '')],
  ];
  const words: Words = {
    ...unread,
    measure: found.measure,
    ...indicatorFor(known.indicators, found.measure, measured.unit, mode.mode),
    subject: subject.subject,
    scope: scope.scope,
    sectors: sectorsFor(scene, known, found, subject.above ? '' : (subject.subject ?? '')),
    ...amountOf(scene, found.measure),
    ratio: measured.ratio,
    comparator: comparator.comparator,
    mode: mode.mode,
    year: year.year,
    baseYear: mode.mode === 'change' || mode.mode === 'growth' ? base : null,
    hedged: hedge !== null,
    when: when?.words ?? null,
    ...stated,
    inferred: outside.flatMap(([field, isOutside]) => (isOutside ? [field] : [])),
    rules: {
      comparator: comparator.rule,
      mode: mode.rule,
      year: year.year === null ? null : year.rule === ownDate.name ? scene.time.rule : year.rule,
      scope: scope.scope === null ? null : scope.rule,
      subject: subject.rule,
    },
  };
  const state = (other: When): string => statedOf(scene, { ...read, when: other }).stated;
  const carried = { ...found, subject: found.subject || (subject.above || whole !== null ? '' : (subject.subject ?? '')) };
  return { words, state, handed: { sentence: bounds.sentence.start, carried, mode: mode.mode, verb, whole } };
}

/** The rules that take what is measured, or its beginning, from a clause before. */
const fromBefore = new Set(['前句名词', '承前', '占比承前']);

/** The vocabulary's indicator for a measure, by id and name: for the whole of its words, else for their head. */
function indicatorFor(index: IndicatorIndex, measure: string, unit: string, mode: Mode): Pick<Words, 'indicator' | 'indicatorLabel'> {
  const indicator = matchIndicator(index, measure, unit, mode) ?? matchIndicator(index, headOf(measure), unit, mode);
  return { indicator: indicator?.id ?? null, indicatorLabel: indicator?.zh ?? null };
}

function sectorsFor(
  { measured, before, right, place, head }: Scene,
  known: Known,
  { measure, subjects }: Measure,
  subject: string,
): string[] {
  return sectorsOf(known.sectors, {
    subject,
    subjects,
    measure,
    place,
    head,
    near: measured.dimension === 'money' ? before + right.slice(0, 30) : '',
  });
}

/** Words of time that name a year themselves; 三年内 needs the plan's period. */
const namesYear = /(?:19|20)\d{2}|〇|五/;

/** The year that a figure's goals division sets. */
const goalYearOf = ({ place }: Scene, { goalYears }: Known): GoalYear | null => (place.goals && goalYears.get(place.goals.id)) ?? null;

/** The printed words of time by which a figure has its year; null where it has none. */
function whenOf(scene: Scene, known: Known, { year, rule }: ReturnType<typeof yearOf>): When | null {
  const { words, own } = scene.time;
  if (year === null) return null;
  if (rule === '目标章节') return { at: null, words: goalYearOf(scene, known)?.words ?? `${year}年`, own: false };
  return words && { at: words, words: scene.print(words), own };
}

/** 每年 in the sentence before a figure that is yearly by it. */
function eachBefore({ text, bounds, token }: Scene, mode: Mode): Stretch | null {
  if (mode !== 'annual') return null;
  const start = text.slice(bounds.sentence.start, token.start).lastIndexOf('每年');
  return start < 0 ? null : { start: bounds.sentence.start + start, end: bounds.sentence.start + start + 2 };
}

/** Reads a cell of an indicator table. Scope is the plan's; sectors are what the measure and the headings name. */
export function cellWords(cell: CellReading, known: Known): Words {
  const { measure, measured, mode, year, place } = cell;
  const split = splitPhrase(measure);
  return {
    ...unread,
    measure,
    ...indicatorFor(known.indicators, measure, measured.unit, mode),
    subject: split.subject || null,
    scope: known.scope,
    sectors: sectorsOf(known.sectors, { subject: split.subject, subjects: [], measure, place, head: null, near: '' }),
    value: measured.value,
    valueMax: measured.valueMax,
    unit: measured.unit,
    ratio: measured.ratio,
    comparator: cell.comparator,
    mode,
    year,
    baseYear: cell.baseYear,
    hedged: false,
    about: cell.about,
    when: cell.year === null ? null : `${cell.year}年`,
    stated: cell.stated,
    wording: cell.wording,
    inferred: known.scope === null ? [] : ['scope'],
    rules: { ...cell.rules, scope: known.scope === null ? null : '通篇所称', subject: split.subject ? '指标名称' : null },
  };
}
