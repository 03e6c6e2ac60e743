import { nullsOf } from '../../model/schema.ts';
import { type Mode, Reading } from '../../model/target.ts';
import { comparatorOf } from './clause/comparator.ts';
import { hedgeOf } from './clause/hedge.ts';
import { matchIndicator, type IndicatorIndex } from './clause/indicator.ts';
import { type Carried, type Measure, measureOf } from './clause/measure.ts';
import { modeOf } from './clause/mode.ts';
import type { Scene } from './clause/scene.ts';
import { scopeOf } from './clause/scope.ts';
import { type SectorIndex, sectorsOf } from './clause/sector.ts';
import { splitPhrase } from './clause/phrase/split.ts';
import { type SubjectFound, subjectOf } from './clause/subject-rules.ts';
import type { CellReading } from './table/cell.ts';
import { wordingOf } from './clause/wording.ts';
import { ownDate, yearOf } from './clause/year.ts';

/** What readings need to know of the plan beside the scene. */
export interface Known {
  sectors: SectorIndex;
  indicators: IndicatorIndex;
  /** The scope of figures that name none. */
  scope: string | null;
  /** The year of a goals division, by its id. */
  goalYears: ReadonlyMap<string, number>;
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
}

/** Reads a target or baseline from its scene. `handed` is what the number before it in the sentence left. */
export function readingOf(scene: Scene, known: Known, handed: Handed | null): { words: Words; handed: Handed } {
  const { measured, bounds, base } = scene;
  const here = handed?.sentence === bounds.sentence.start ? handed : null;
  const found = measureOf(scene, here?.carried ?? null);
  const mode = modeOf(scene, here?.mode ?? null);
  const subject = subjectFor(scene, found, known.sectors);
  const scope = scopeOf(scene, { named: found.scope, subject: found.subject, whole: known.scope });
  const hedge = hedgeOf(scene);
  const year = yearOf(scene, { mode: mode.mode, goalYear: goalYearOf(scene, known) });
  const comparator = comparatorOf(scene);
  const outside: [Reading['inferred'][number], boolean][] = [
    ['year', year.year !== null && !scene.time.own],
    ['scope', scope.scope !== null && !scope.own],
    ['subject', subject.above],
    ['mode', !mode.own],
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
    wording: wordingOf(scene, hedge).wording,
    inferred: outside.flatMap(([field, isOutside]) => (isOutside ? [field] : [])),
    rules: {
      comparator: comparator.rule,
      mode: mode.rule,
      year: year.year === null ? null : year.rule === ownDate.name ? scene.time.rule : year.rule,
      scope: scope.scope === null ? null : scope.rule,
      subject: subject.rule,
    },
  };
  return { words, handed: { sentence: bounds.sentence.start, carried: found, mode: mode.mode } };
}

/** The subject that a figure's own words name, or else those around and above it. */
function subjectFor(scene: Scene, found: ReturnType<typeof measureOf>, sectors: SectorIndex): SubjectFound {
  if (found.subject) return { subject: found.subject, above: false, rule: found.rule };
  return subjectOf(scene, { measure: found.measure, sectors });
}

/** The vocabulary's indicator for a measure, by id and name. */
function indicatorFor(index: IndicatorIndex, measure: string, unit: string, mode: Mode): Pick<Words, 'indicator' | 'indicatorLabel'> {
  const indicator = matchIndicator(index, measure, unit, mode);
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

/** A figure per head keeps its printed multiple: 人均生产总值 10 万元. */
function amountOf(scene: Scene, measure: string): Pick<Words, 'value' | 'valueMax' | 'unit'> {
  const { measured } = scene;
  if (measured.dimension === 'money' && measured.printed && /人均|亩均|户均|地均/.test(measure)) return measured.printed;
  return { value: measured.value, valueMax: measured.valueMax, unit: perUnit(scene) };
}

/** 每万名员工使用机器人60台: the base stands before the number, so the unit is 台 per that base, as printed. */
function perUnit({ measured, left }: Scene): string {
  const base = /每([百千万]+名(?:员工|职工|就业人员))[^，。；]{0,12}$|每([百千万]+(?:人|人口|户|辆))$/.exec(left);
  return base && measured.dimension === 'count' ? `${measured.unit}/${base[1] ?? base[2]}` : measured.unit;
}

/** The year that a figure's goals division sets, or else the plan's last one. */
const goalYearOf = ({ place }: Scene, { goalYears, to }: Known): number | null => (place.goals && goalYears.get(place.goals.id)) ?? to;

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
    wording: cell.wording,
    inferred: known.scope === null ? [] : ['scope'],
    rules: { ...cell.rules, scope: known.scope === null ? null : '通篇所称', subject: split.subject ? '指标名称' : null },
  };
}
