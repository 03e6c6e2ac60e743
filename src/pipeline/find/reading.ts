import type { Mode, Reading } from '../../model/target.ts';
import { yearlyBefore } from './annual.ts';
import { comparatorOf } from './comparator.ts';
import { hedgeOf } from './hedge.ts';
import { isStart } from './kind.ts';
import { matchIndicator, type IndicatorIndex } from './indicator.ts';
import { type Carried, measureOf } from './measure.ts';
import { modeOf } from './mode.ts';
import type { Scene } from './scene.ts';
import { scopeOf } from './scope.ts';
import { headingSector, industriesOf, type SectorIndex, sectorsIn, sectorsOf } from './sector.ts';
import { splitPhrase } from './split.ts';
import { headingSubject } from './subject.ts';
import type { CellReading } from './table.ts';
import { wordingOf } from './wording.ts';

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

/** What a sentence hands on from one number to the next. */
export interface Handed {
  sentence: number;
  carried: Carried;
  mode: Mode | null;
}

/** Reads a target or baseline from its scene. `handed` is what the number before it in the sentence left. */
export function readingOf(scene: Scene, known: Known, handed: Handed | null): { words: Words; handed: Handed } {
  const { measured, bounds, place, head, base } = scene;
  const here = handed?.sentence === bounds.sentence.start ? handed : null;
  const found = measureOf(scene, here?.carried ?? null);
  const mode = modeOf(scene, yearlyBefore(scene), here?.mode ?? null);
  const above = found.subject ? null : (topicBefore(scene) ?? aboveOf(known.sectors, scene, found.measure));
  const scope = scopeOf(scene, found.scope, found.subject, known.scope);
  const sectors = sectorsOf(known.sectors, { ...found, subject: found.subject || (topicBefore(scene) ?? ''), place, head, near: measured.dimension === 'money' ? scene.before : '' });
  const hedge = hedgeOf(scene);
  const year = yearOf(scene, mode.mode, known);
  const subject = found.subject || above;
  const inferred: Reading['inferred'] = [];
  if (year !== null && !scene.time.own) inferred.push('year');
  if (scope.scope !== null && !scope.own) inferred.push('scope');
  if (subject && !found.subject && !topicBefore(scene)) inferred.push('subject');
  if (!mode.own) inferred.push('mode');
  const indicator = matchIndicator(known.indicators, found.measure, measured.unit, mode.mode);
  const words: Words = {
    measure: found.measure,
    indicator: indicator?.id ?? null,
    indicatorLabel: indicator?.zh ?? null,
    subject,
    scope: scope.scope,
    sectors,
    ...amountOf(scene, found.measure),
    ratio: measured.ratio,
    comparator: comparatorOf(scene),
    mode: mode.mode,
    year,
    baseYear: mode.mode === 'change' || mode.mode === 'growth' ? base : null,
    hedged: hedge !== null,
    wording: wordingOf(scene, hedge),
    inferred,
  };
  const carried = { measure: found.measure, subject: found.subject, scope: found.scope };
  return { words, handed: { sentence: bounds.sentence.start, carried, mode: mode.mode} };
}

/** The heading's subject, unless the measure names another industry than the heading does. */
function aboveOf(index: SectorIndex, { place, head }: Scene, measure: string): string | null {
  const own = sectorsIn(index, measure).filter((id) => id !== 'all');
  const heading = headingSector(index, place, head);
  const apart = !place.annex && own.length > 0 && heading !== null && industriesOf(own).length > 0 && !own.includes(heading);
  return apart ? null : headingSubject(index, place, head);
}

/** 轨道交通装备产业，到2025年，产业规模1000亿元: a noun alone in the first clause is what the sentence is about. */
function topicBefore({ text, bounds }: Scene): string | null {
  const first = text.slice(bounds.part.start, Math.min(bounds.clause.start, bounds.part.start + 24));
  return /^([^，。；:\d]{2,16}?(?:产业|行业|领域|方面|制造业|集群))[，:]/.exec(first)?.[1].replace(/方面$/, '') ?? null;
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

/** The year a figure is for: its date's; a goals division's; null for a yearly figure that no date of its own sentence governs. */
function yearOf(scene: Scene, mode: Mode, known: Known): number | null {
  const { time, place, past } = scene;
  if (isStart(scene)) return time.rule === '起点' ? time.year : null;
  if (mode === 'annual' && !time.own) return null;
  if (time.own) return time.year;
  if (past) return time.tense === 'past' ? time.year : null;
  if (time.tense === 'future') return time.year;
  if (place.goals) return known.goalYears.get(place.goals.id) ?? known.to;
  return null;
}

/** Reads a cell of an indicator table. Scope is the plan's; sectors are what the measure and the headings name. */
export function cellWords(cell: CellReading, known: Known): Words {
  const { measure, measured, mode, year, place } = cell;
  const indicator = matchIndicator(known.indicators, measure, measured.unit, mode);
  const split = splitPhrase(measure);
  return {
    measure,
    indicator: indicator?.id ?? null,
    indicatorLabel: indicator?.zh ?? null,
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
  };
}
