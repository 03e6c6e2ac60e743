import { comparedUnit } from '../language/counters.ts';
import { plain } from './normalise.ts';
import { wordsIn } from './query.ts';
import { type AskedUnits, askedUnits, baseOf, type Figure } from './asked-figure.ts';
import type { UnitWords } from '../language/numbers/units.ts';

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
  /** 2:8, for ratios only. */
  ratio: string | null;
  /** True where the printed bound leaves its own number out: 超过, 突破, 低于. */
  isStrict: boolean;
  year: number | null;
  sectors: string[];
}

/** Everything that the panel of targets is made of. */
export interface TargetFile {
  targets: TargetRecord[];
  indicators: { id: string; zh: string }[];
  units: UnitWords[];
}

/** Where targets come from: a file of all that may be of what is wanted, and units that questions may be asked in. */
export interface TargetSource {
  units: AskedUnits;
  among(wanted: TargetWanted): Promise<FoundTargets>;
}

/** Some targets; `isCut` where more may be of what is wanted than were read. */
export interface FoundTargets {
  file: TargetFile;
  isCut: boolean;
}

/** Targets of one indicator, or of one name where they have none. */
export interface TargetGroup {
  title: string;
  indicator: string | null;
  targets: TargetRecord[];
}

/** One thing that a target is to be of: some of these words in its name, or one of these pages' ids (`indicator/…`, `sector/…`) as its own. */
export interface WantedThing {
  words: readonly string[];
  ids: readonly string[];
}

/** A place that a target is to be of: it stands in one of its plans, or its text says the place's name. */
export interface WantedPlace {
  names: readonly string[];
  plans: readonly string[];
}

/** What targets are looked for by; of years and places one must fit, of things and figures all. */
export interface TargetWanted {
  things: readonly WantedThing[];
  figures: readonly Figure[];
  years: readonly number[];
  places: readonly WantedPlace[];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** True when some value of a target (one, or a range) is what a figure asks for. */
function holds(from: number, to: number, { comparator, value, valueMax }: Figure, isStrict: boolean): boolean {
  if (value === null) return false;
  const most = valueMax ?? value;
  switch (comparator) {
    case 'ge':
      return to > value || near(to, value);
    case 'gt':
      return (to > value && !near(to, value)) || (isStrict && near(to, value));
    case 'le':
      return from < most || near(from, most);
    case 'lt':
      return (from < most && !near(from, most)) || (isStrict && near(from, most));
    case 'approx':
      return to >= value * 0.95 && from <= most * 1.05;
    case 'eq':
      if (valueMax !== null) return (from > value || near(from, value)) && (to < most || near(to, most));
      return near(from, value) || near(to, value) || (from < value && value < to);
  }
}

/** Compares in the plain unit: 1.7万亿 is 17000亿元 is 1.7万亿元. A bare number may also be the figure as published (17000 with 亿元 beside it). */
export function fitsFigure(target: TargetRecord, figure: Figure, names: ReadonlySet<string>): boolean {
  const { value, valueMax, unit, ratio, isStrict } = target;
  if (figure.ratio !== null || value === null) return ratio !== null && ratio === figure.ratio;
  const base = baseOf(unit, names);
  const { unit: asked } = figure;
  if (asked !== null && comparedUnit(asked) !== comparedUnit(base.zh) && !base.zh.startsWith(`${asked}/`)) return false;
  const [from, to] = [value, valueMax ?? value];
  if (holds(from * base.times, to * base.times, figure, isStrict)) return true;
  return asked === null && !figure.isBig && holds(from, to, figure, isStrict);
}

/** 占比 is worded 占…比, 占…比重 and 比例. */
export const shareWord = '占比';
const share = /占.*比|比例/;

/** Looks for a word in the text of a target: as it is, or all words that it is made of. */
function wordTest(word: string): (text: string) => boolean {
  const words = wordsIn(word);
  return (text) =>
    text.includes(word) || (word === shareWord && share.test(text)) || (words.length > 1 && words.every((each) => text.includes(each)));
}

const read = new WeakMap<TargetRecord, string>();

/** Everything that words may be looked for in, as a plain text; made once. */
export function textOf(target: TargetRecord, indicators: TargetFile['indicators']): string {
  const known = read.get(target);
  if (known !== undefined) return known;
  const { name, indicator, scope } = target;
  const text = plain([name, indicator === null ? '' : indicators[indicator]?.zh, scope].join('\n'));
  read.set(target, text);
  return text;
}

const opened = new WeakMap<TargetFile, AskedUnits>();

/** The units that a question to these targets may be asked in; made once. */
export function unitsOf(file: TargetFile): AskedUnits {
  const known = opened.get(file);
  if (known) return known;
  const made = askedUnits(
    file.units,
    file.targets.map(({ unit }) => unit),
  );
  opened.set(file, made);
  return made;
}

/** A part of a file, whose targets are asked for in the units of the whole. */
export function partOf(whole: AskedUnits, part: TargetFile): TargetFile {
  opened.set(part, whole);
  return part;
}

/** Up to so many packed bytes every target is read at once. */
export const wholeTargetsUpTo = 40_000;

/** A source that has every target at hand. */
export const wholeTargets = (file: TargetFile): TargetSource => ({
  units: unitsOf(file),
  among: () => Promise.resolve({ file, isCut: false }),
});

/** Looks whether a target is of a thing. */
function thingTest({ words, ids }: WantedThing, { indicators }: TargetFile): (target: TargetRecord, text: string) => boolean {
  const tests = words.map(wordTest);
  return (target, text) =>
    tests.some((test) => test(text)) ||
    (target.indicator !== null && ids.includes(`indicator/${indicators[target.indicator]?.id}`)) ||
    target.sectors.some((sector) => ids.includes(`sector/${sector}`));
}

const isIn = (target: TargetRecord, { names, plans }: WantedPlace, { indicators }: TargetFile): boolean =>
  plans.includes(target.plan) || names.some((name) => textOf(target, indicators).includes(name));

/** The targets that are wanted; none when nothing that targets have is asked for. Those of a place's own plans stand before what others say of it. */
export function findTargets(file: TargetFile, { things, figures, years, places }: TargetWanted): TargetRecord[] {
  if (things.length + figures.length + years.length + places.length === 0) return [];
  const { names } = unitsOf(file);
  const tests = things.map((thing) => thingTest(thing, file));
  const own = new Set(places.flatMap(({ plans }) => plans));
  return file.targets
    .filter(
      (target) =>
        tests.every((test) => test(target, textOf(target, file.indicators))) &&
        figures.every((figure) => fitsFigure(target, figure, names)) &&
        (years.length === 0 || years.includes(target.year ?? 0)) &&
        (places.length === 0 || places.some((place) => isIn(target, place, file))),
    )
    .sort((a, b) => Number(own.has(b.plan)) - Number(own.has(a.plan)));
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
