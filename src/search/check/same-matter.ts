import { comparedUnit } from '../../language/counters.ts';
import { hedges } from '../../language/verbs.ts';
import { type AskedUnits, baseOf } from '../asked-figure.ts';
import type { TargetRecord } from '../targets.ts';
import type { Aspect, Difference } from './finding.ts';
import { type MatterName, matterName, matterWords } from './matter-words.ts';
import { unlikeFigures } from './name-aspects.ts';
import { printedRun, readText } from './read-pasted.ts';
import { type FigureScene, isApart, tellsOfNow, type WordsAround, wordsAround, yearBefore } from './words-around.ts';

/** A target that a figure of the pasted text is about, and what both differ in. */
export interface SameMatter {
  target: TargetRecord;
  differences: Difference[];
}

/** The least letters of a name, and the least share of its pairs of letters that the sentence has. */
const [leastName, leastShare] = [5, 0.85];
/** A name of so many letters is enough for the same value, right at the figure and as it is. */
const shortName = 4;

/** Pairs of letters side by side. */
const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

function shareOf(parts: readonly string[], held: readonly string[]): number {
  const all = new Set(held.flatMap(pairsOf));
  const pairs = parts.flatMap(pairsOf);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => all.has(pair)).length / pairs.length;
}

/** How a figure names a target: by nearly all of its name, or only by what it counts. */
type Naming = 'whole' | 'core' | null;

/** The end of a name stands right at the figure; whose it is may be told in an earlier sentence, what it counts may not. */
function namingOf(
  { whole, measure, core, owner }: MatterName,
  { all, own, after }: WordsAround,
  earlier: string,
  isBehind: boolean,
): Naming {
  const near = isBehind ? after : own;
  const here = [all, after];
  if (core !== '' && near.includes(core)) {
    return core === measure && here.some((words) => words.includes(owner.slice(-2))) ? 'whole' : 'core';
  }
  if (whole.length === shortName) return (isBehind ? near.startsWith(whole) : near.endsWith(whole)) ? 'core' : null;
  if (whole.length < leastName || !near.includes(whole.slice(-2))) return null;
  const held = owner === '' ? here : [...here, earlier];
  return shareOf([owner, measure], held) >= leastShare && shareOf([measure], here) >= leastShare ? 'whole' : null;
}

function differencesWith(scene: FigureScene, target: TargetRecord, units: AskedUnits): Difference[] | null {
  const printed = readText(target.stated, units);
  const own = printed.said.filter(({ figure }) => figure !== null).at(-1);
  if (!own?.figure || !scene.said.figure) return null;
  const aspects: Aspect[] = unlikeFigures(scene.said.figure, own.figure);
  const here = printedRun(scene.pasted, scene.said.from, scene.said.to);
  const made: Difference[] = aspects.length > 0 ? [{ aspects, here, printed: printedRun(printed, own.from, own.to) }] : [];
  const year = yearBefore(scene);
  if (year !== null && target.year !== null && year !== target.year) {
    made.push({ aspects: ['year'], here: `${year}年`, printed: `${target.year}年` });
  }
  const hedge = new RegExp(hedges).exec(target.stated)?.[0] ?? '';
  if ((hedge === '') !== (scene.said.hedge === '')) made.push({ aspects: ['hedge'], here: scene.said.hedge, printed: hedge });
  return made;
}

const names = new WeakMap<TargetRecord, MatterName>();

/** The name of a target, read once. */
function nameOf(target: TargetRecord): MatterName {
  const name = names.get(target) ?? matterName(target.name);
  names.set(target, name);
  return name;
}

/** A target that may be meant. */
interface Candidate extends SameMatter {
  naming: Naming;
  length: number;
}

const isOf = (aspect: Aspect, { differences }: SameMatter): boolean => differences.some(({ aspects }) => aspects.includes(aspect));

/**
 * True where a name is enough for what differs. A figure of another value and another year is another figure, and so is one of another value
 * that tells of what is; a name in part, or one that doesn't stand right at the figure, is enough for the same value alone.
 */
function isEnough(candidate: Candidate, isLoose: boolean, isOfNow: boolean): boolean {
  if (isOf('value', candidate)) return !isOf('year', candidate) && !isOfNow && !isLoose && candidate.naming === 'whole';
  return true;
}

/** The one target that is meant: of the longest name, and of several the one with the same value; one that is named in part must be the only one. */
function onlyOf(found: readonly Candidate[]): Candidate | null {
  const whole = found.filter(({ naming }) => naming === 'whole');
  if (whole.length === 0) return found.length === 1 ? found[0] : null;
  const longest = Math.max(...whole.map(({ length }) => length));
  const best = whole.filter(({ length }) => length === longest);
  const alike = best.filter((each) => !isOf('value', each));
  const [only] = alike.length > 0 ? alike : best;
  return alike.length > 0 || best.length === 1 ? only : null;
}

/**
 * The target that a figure is about, said in other words: one of the plans that are spoken of, whose name the sentence has, in the same unit.
 * Null where none is or several are.
 */
export function sameMatter(scene: FigureScene, targets: readonly TargetRecord[], units: AskedUnits): SameMatter | null {
  const { figure } = scene.said;
  if (figure === null || figure.value === null || figure.unit === null) return null;
  const unit = comparedUnit(figure.unit);
  const around = wordsAround(scene);
  const plain: WordsAround = { ...around, all: matterWords(around.all), own: matterWords(around.own), after: matterWords(around.after) };
  const earlier = matterWords(scene.earlier);
  const isOfNow = tellsOfNow(around);
  const among = targets.filter((target) => scene.plans.has(target.plan) && comparedUnit(baseOf(target.unit, units.names).zh) === unit);
  const named = (isBehind: boolean): Candidate[] =>
    among.flatMap((target) => {
      const name = nameOf(target);
      const naming = namingOf(name, plain, earlier, isBehind);
      const differences = naming === null ? null : differencesWith(scene, target, units);
      if (differences === null) return [];
      const made = { target, differences, naming, length: name.whole.length };
      const isLoose = !isBehind && (plain.after !== '' || isApart(plain, name.whole.slice(-2)));
      return isEnough(made, isLoose, isOfNow) ? [made] : [];
    });
  return onlyOf(plain.after === '' ? [] : named(true)) ?? onlyOf(named(false));
}
