import { nullsOf } from '../../model/schema.ts';
import { type Mode, Reading } from '../../model/target.ts';
import { yearlyBefore } from './annual.ts';
import { comparatorOf } from './comparator.ts';
import { hedgeOf } from './hedge.ts';
import { isStart } from './kind.ts';
import { matchIndicator, type IndicatorIndex } from './indicator.ts';
import { type Carried, type Measure, measureOf } from './measure.ts';
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
  const { mode, own: modeSaid } = modeOf(scene, yearlyBefore(scene), here?.mode ?? null);
  const said = found.subject || topicBefore(scene);
  const above = said ? null : aboveOf(known.sectors, scene, found.measure);
  const scope = scopeOf(scene, found.scope, found.subject, known.scope);
  const hedge = hedgeOf(scene);
  const year = yearOf(scene, mode, known);
  const indicator = matchIndicator(known.indicators, found.measure, measured.unit, mode);
  const outside: [Reading['inferred'][number], boolean][] = [
    ['year', year !== null && !scene.time.own],
    ['scope', scope.scope !== null && !scope.own],
    ['subject', above !== null],
    ['mode', !modeSaid],
  ];
  const words: Words = {
    ...unread,
    measure: found.measure,
    indicator: indicator?.id ?? null,
    indicatorLabel: indicator?.zh ?? null,
    subject: said ?? above,
    scope: scope.scope,
    sectors: sectorsFor(scene, known, found, said ?? ''),
    ...amountOf(scene, found.measure),
    ratio: measured.ratio,
    comparator: comparatorOf(scene),
    mode,
    year,
    baseYear: mode === 'change' || mode === 'growth' ? base : null,
    hedged: hedge !== null,
    wording: wordingOf(scene, hedge),
    inferred: outside.flatMap(([field, isOutside]) => (isOutside ? [field] : [])),
  };
  return { words, handed: { sentence: bounds.sentence.start, carried: found, mode } };
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

/** The heading's subject, unless the measure names another industry than the heading does. */
function aboveOf(index: SectorIndex, { place, head }: Scene, measure: string): string | null {
  const own = sectorsIn(index, measure).filter((id) => id !== 'all');
  const heading = headingSector(index, place, head);
  const apart = !place.annex && own.length > 0 && heading !== null && industriesOf(own).length > 0 && !own.includes(heading);
  return apart ? null : headingSubject(index, place, head);
}

const topic =
  /^(?!聚焦|大力|发展|围绕|在|以|对|加快|推进|推动|实施|支持|培育|做|积极|着力)([^，。；:\d]{2,16}?(?:产业|行业|领域|方面|制造业|集群))[，:]/;
const grown = /(?:做大做强|做优做强|做强做优|做大|做强|培育壮大|发展壮大)([^，。；:]{2,16}?(?:产业|业))，[^，；]*$/;

/**
 * What a sentence is about where a clause before the number's own says it: 轨道交通装备产业，到2025年，产业规模1000亿元 and
 * 做大做强石化产业，力争主营业务收入超万亿.
 */
function topicBefore({ text, bounds, measured }: Scene): string | null {
  const before = text.slice(bounds.part.start, Math.min(bounds.clause.start, bounds.part.start + 200));
  const first = topic.exec(before.slice(0, 24))?.[1].replace(/方面$/, '');
  const last = measured.dimension === 'money' ? grown.exec(text.slice(bounds.part.start, bounds.item.start).slice(-60))?.[1] : undefined;
  return first ?? last ?? null;
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
    ...unread,
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
