import { comparedUnit } from '../../language/counters.ts';
import { plainSubject } from '../../language/subject.ts';
import { hedges } from '../../language/verbs.ts';
import { type AskedUnits, baseOf } from '../asked-figure.ts';
import type { TargetRecord } from '../targets.ts';
import type { Run } from './cut-pasted.ts';
import type { Aspect, Difference } from './finding.ts';
import { lettersOf } from './letters.ts';
import { unlikeFigures } from './name-aspects.ts';
import { printedRun, readText, type ReadText, type Said } from './read-pasted.ts';

/** A target that a figure of the pasted text is about, and what both differ in. */
export interface SameMatter {
  target: TargetRecord;
  differences: Difference[];
}

/** Where a figure stands: its sentence, and what of the text is known of place and time. */
export interface FigureScene {
  pasted: ReadText;
  said: Said;
  sentence: Run;
  /** Plans of the place that is spoken of, none where the corpus has none of it; null where no place is named. */
  plans: ReadonlySet<string> | null;
}

/** The least letters of a name, and the least share of its pairs of letters that the sentence has. */
const [leastName, leastShare] = [5, 0.85];

/** Pairs of letters side by side. */
const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

const numberOf = (target: TargetRecord, units: AskedUnits): ReadText => readText(target.stated, units);

/** The words of the sentence before a figure, and those between it and the figure before it. */
function wordsBefore({ pasted, said, sentence }: FigureScene): { all: string; own: string } {
  const earlier = pasted.said.filter(({ from, to, figure }) => figure !== null && from >= sentence.from && to <= said.from);
  const start = earlier.at(-1)?.to ?? sentence.from;
  return { all: pasted.letters.text.slice(sentence.from, said.from), own: pasted.letters.text.slice(start, said.from) };
}

/** The year that a figure is said for: the last one named before it. */
const yearBefore = ({ pasted, said }: FigureScene): number | null => {
  const date = pasted.said.filter(({ from, kind }) => kind === 'year' && from < said.from).at(-1);
  return date ? Number(printedRun(pasted, date.from, date.to).match(/\d{4}(?!.*\d{4})/)?.[0]) : null;
};

/** True where a sentence names what a target is of: nearly all of its name, the end of it right before the figure. */
function isNamed(name: string, { all, own }: { all: string; own: string }): boolean {
  if (name.length < leastName || !own.includes(name.slice(-2))) return false;
  const held = new Set(pairsOf(all));
  const pairs = pairsOf(name);
  return pairs.filter((pair) => held.has(pair)).length / pairs.length >= leastShare;
}

function differencesWith(scene: FigureScene, target: TargetRecord, units: AskedUnits): Difference[] | null {
  const printed = numberOf(target, units);
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

const isOf = (aspect: Aspect, { differences }: SameMatter): boolean => differences.some(({ aspects }) => aspects.includes(aspect));

/**
 * The target that a figure is about, said in other words: one of the plans of the place that is named, whose name the sentence has, in the
 * same unit. Null where none is or several are; a figure of another value and another year is another figure.
 */
export function sameMatter(scene: FigureScene, targets: readonly TargetRecord[], units: AskedUnits): SameMatter | null {
  const { figure } = scene.said;
  if (figure === null || figure.value === null || figure.unit === null) return null;
  const words = wordsBefore(scene);
  const unit = comparedUnit(figure.unit);
  const found = targets.flatMap((target): SameMatter[] => {
    if (scene.plans === null || !scene.plans.has(target.plan)) return [];
    if (comparedUnit(baseOf(target.unit, units.names).zh) !== unit) return [];
    if (!isNamed(plainSubject(lettersOf(target.name).text), words)) return [];
    const differences = differencesWith(scene, target, units);
    return differences ? [{ target, differences }] : [];
  });
  const fitting = found.filter((each) => !(isOf('value', each) && isOf('year', each)));
  const longest = Math.max(0, ...fitting.map(({ target }) => target.name.length));
  const best = fitting.filter(({ target }) => target.name.length === longest);
  const alike = best.filter((each) => !isOf('value', each));
  const [only] = alike.length > 0 ? alike : best;
  return alike.length > 0 || best.length === 1 ? (only ?? null) : null;
}
