import { nullsOf } from '../../model/schema.ts';
import { type Mode, Reading } from '../../model/target.ts';
import { amountOf, cellAmount } from './amount.ts';
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
import { inferredFields, type ReadFields } from './inferred-fields.ts';
import { type Stated, type When, statedOf } from './stated/stated.ts';
import { eachBefore, type GoalYear, goalYearOf, whenOf, yearLookingBack } from './when-of.ts';

/** What readings need to know of the plan beside the scene. */
export interface Known {
  sectors: SectorIndex;
  indicators: IndicatorIndex;
  /** The scope of figures that name none. */
  scope: string | null;
  /** The year of a goals division, by its id. */
  goalYears: ReadonlyMap<string, GoalYear>;
  /** The period with which a division that looks back opens, by its id. */
  pastPeriods: ReadonlyMap<string, GoalYear>;
  /** The last year of the plan. */
  to: number | null;
  /** True for a plan or report on one year. */
  yearly: boolean;
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
  const sentence = scene.bounds.sentence.start;
  const here = handed?.sentence === sentence ? handed : null;
  const carried = here?.carried ?? null;
  const found = measureOf(scene, carried);
  const mode = modeOf(scene, here?.mode ?? null);
  const whole = wholeOf(scene, carried, here?.whole ?? null);
  const owner = ownerOf(scene, found, { ...known, carried, part: whole });
  const told = yearOf(scene, { mode: mode.mode, goalYear: goalYearOf(scene, known.goalYears)?.year ?? known.to, yearly: known.yearly });
  const year = yearLookingBack(scene, known.pastPeriods, told);
  const when = whenOf(scene, known, year);
  const hedge = hedgeOf(scene);
  const { subject, above } = owner.subject;
  const read = {
    measure: found.measure,
    subject,
    scope: owner.scope.scope,
    hedge: hedge?.at ?? null,
    each: eachBefore(scene, mode.mode),
    verb: here?.verb ?? null,
    whole,
    of: owner.of,
    field: owner.field,
  };
  const { verb, ...stated } = statedOf(scene, { ...read, when });
  const parts = { found, owner, mode, year, when, isHedged: hedge !== null };
  const next = { ...found, subject: found.subject || (above || whole !== null ? '' : (subject ?? '')) };
  return {
    words: { ...wordsOf(scene, known, parts), ...stated },
    state: (other) => statedOf(scene, { ...read, when: other }).stated,
    handed: { sentence, carried: next, mode: mode.mode, verb, whole },
  };
}

/** What was read of a figure, field by field. */
interface Parts extends Omit<ReadFields, 'year' | 'mode'> {
  mode: ReturnType<typeof modeOf>;
  year: ReturnType<typeof yearOf>;
  isHedged: boolean;
}

/** A figure's reading without its name. */
function wordsOf(scene: Scene, known: Known, parts: Parts): Omit<Words, keyof Omit<Stated, 'verb'>> {
  const { found, owner, mode, year, when } = parts;
  const { scope, subject } = owner;
  const comparator = comparatorOf(scene);
  return {
    ...unread,
    measure: found.measure,
    ...indicatorFor(known.indicators, found.measure, scene.measured.unit, mode.mode),
    subject: subject.subject,
    scope: scope.scope,
    sectors: sectorsFor(scene, known, found, subject.above ? '' : (subject.subject ?? '')),
    ...amountOf(scene, found.measure),
    ratio: scene.measured.ratio,
    comparator: comparator.comparator,
    mode: mode.mode,
    year: year.year,
    baseYear: mode.mode === 'change' || mode.mode === 'growth' ? scene.base : null,
    hedged: parts.isHedged,
    when: when?.words ?? null,
    inferred: inferredFields(scene, { ...parts, year: year.year }),
    rules: {
      comparator: comparator.rule,
      mode: mode.rule,
      year: year.year === null ? null : year.rule === ownDate.name ? scene.time.rule : year.rule,
      scope: scope.scope === null ? null : scope.rule,
      subject: subject.rule,
    },
  };
}

/** The vocabulary's indicator for a measure, by id and name: for the whole of its words, else for their head. */
function indicatorFor(index: IndicatorIndex, measure: string, unit: string, mode: Mode): Pick<Words, 'indicator' | 'indicatorLabel'> {
  const plain = measure.replace('…', '');
  const indicator = matchIndicator(index, plain, unit, mode) ?? matchIndicator(index, headOf(plain), unit, mode);
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
    ...cellAmount(measured, measure),
    ratio: measured.ratio,
    comparator: cell.comparator,
    mode,
    year,
    baseYear: cell.baseYear,
    binding: cell.binding,
    hedged: false,
    about: cell.about,
    when: cell.year === null ? null : `${cell.year}年`,
    stated: cell.stated,
    wording: cell.wording,
    inferred: known.scope === null ? [] : ['scope'],
    rules: { ...cell.rules, scope: known.scope === null ? null : '通篇所称', subject: split.subject ? '指标名称' : null },
  };
}
