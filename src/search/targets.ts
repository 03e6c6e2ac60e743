import { comparedUnit } from '../language/counters.ts';
import { plain } from './normalise.ts';
import { wordsIn } from './query.ts';
import type { Figure, TargetQuery } from './target-query.ts';

/** A target as the build hands it over. */
export interface TargetRecord {
  id: string;
  plan: string;
  /** Subject and measure: 10个重点领域主营业务收入. */
  name: string;
  /** Year and printed words: 2020年超1.7万亿元. */
  stated: string;
  /** Whose figure, where the text says. */
  scope: string | null;
  /** The indicator's place in `indicators`; null where it has none. */
  indicator: number | null;
  value: number | null;
  valueMax: number | null;
  unit: string;
  year: number | null;
  sectors: string[];
}

/** A printed form of a unit: what one of it is in the unit that targets name. */
export type UnitRecord = [surface: string, zh: string, factor: number, notBefore: string[]];

/** Everything that the panel of targets is made of. */
export interface TargetFile {
  targets: TargetRecord[];
  indicators: { id: string; zh: string }[];
  units: UnitRecord[];
}

/** Targets of one indicator, or of one name where they have none. */
export interface TargetGroup {
  title: string;
  indicator: string | null;
  targets: TargetRecord[];
}

/** Counters that are one unit for comparing. */

/** A target's unit without its 万 or 亿, and what these come to. */
export function baseOf(unit: string, known: ReadonlySet<string>): { zh: string; times: number } {
  if (known.has(unit)) return { zh: unit, times: 1 };
  const big = unit.startsWith('亿') ? 1e8 : unit.startsWith('万') ? 1e4 : 1;
  return big === 1 ? { zh: unit, times: 1 } : { zh: unit.slice(1), times: big };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** True when some value of a target (one, or a range) is what a figure asks for. */
function holds(from: number, to: number, { comparator, value }: Figure): boolean {
  switch (comparator) {
    case 'ge':
      return to > value || near(to, value);
    case 'gt':
      return to > value && !near(to, value);
    case 'le':
      return from < value || near(from, value);
    case 'lt':
      return from < value && !near(from, value);
    case 'approx':
      return to >= value * 0.95 && from <= value * 1.05;
    case 'eq':
      return near(from, value) || near(to, value) || (from < value && value < to);
  }
}

/** Compares in the plain unit: 1.7万亿 is 17000亿元 is 1.7万亿元. A bare number may also be the figure as published (17000 with 亿元 beside it). */
export function fitsFigure({ value, valueMax, unit }: TargetRecord, figure: Figure, known: ReadonlySet<string>): boolean {
  if (value === null) return false;
  const base = baseOf(unit, known);
  const { unit: asked } = figure;
  if (asked !== null && comparedUnit(asked) !== comparedUnit(base.zh)) return false;
  const [from, to] = [value, valueMax ?? value];
  if (holds(from * base.times, to * base.times, figure)) return true;
  return asked === null && !figure.isBig && holds(from, to, figure);
}

/** 占比 is worded 占…比, 占…比重 and 比例. */
const share = /占.*比|比例/;

function namesWord(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  if (word === '占比') return share.test(text);
  const words = wordsIn(word);
  return words.length > 1 && words.every((each) => text.includes(each));
}

const read = new WeakMap<TargetRecord, string>();

/** Everything that words may be looked for in, as a plain text; made once. */
function textOf(target: TargetRecord, indicators: TargetFile['indicators']): string {
  const known = read.get(target);
  if (known !== undefined) return known;
  const { name, indicator, scope } = target;
  const text = plain([name, indicator === null ? '' : indicators[indicator]?.zh, scope].join('\n'));
  read.set(target, text);
  return text;
}

/** The targets that a question asks for; none when it asks for nothing that targets have. */
export function findTargets({ targets, indicators, units }: TargetFile, query: TargetQuery): TargetRecord[] {
  const { words, figures, years, places } = query;
  if (words.length + figures.length + years.length + places.length === 0) return [];
  const known = new Set(units.map(([, zh]) => zh));
  return targets.filter((target) => {
    const text = textOf(target, indicators);
    return (
      words.every((word) => namesWord(text, word)) &&
      figures.every((figure) => fitsFigure(target, figure, known)) &&
      (years.length === 0 || years.includes(target.year ?? 0)) &&
      (places.length === 0 || places.some(({ plans }) => plans.includes(target.plan)))
    );
  });
}

/** Groups targets by indicator in the order of the texts; figures of different indicators never stand in one list. */
export function groupTargets(found: readonly TargetRecord[], { indicators }: TargetFile): TargetGroup[] {
  const groups = Map.groupBy(found, ({ indicator, name, unit }) => (indicator === null ? `${name}\n${unit}` : String(indicator)));
  return [...groups.values()].map((targets) => {
    const indicator = targets[0]?.indicator ?? null;
    const known = indicator === null ? undefined : indicators[indicator];
    return { title: known?.zh ?? targets[0]?.name ?? '', indicator: known?.id ?? null, targets };
  });
}
