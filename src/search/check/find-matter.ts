import { wordsIn } from '../query.ts';
import type { TargetRecord, TargetSource } from '../targets.ts';
import type { Run } from './cut-pasted.ts';
import { type Finding, telling } from './finding.ts';
import type { ReadText, Said } from './read-pasted.ts';
import { type FigureScene, sameMatter, type SameMatter } from './same-matter.ts';
import { stretchOf } from './place-finding.ts';

/** A sentence with the stretches of it that stand in plans already. */
export interface MatterScene {
  pasted: ReadText;
  sentence: Run & { clauses: readonly Run[] };
  stretches: readonly Run[];
}

/** Where figures are looked for, and whose plans are whose. */
export interface MatterCorpus {
  targets: TargetSource;
  places: readonly { names: readonly string[]; plans: readonly string[] }[];
}

/** So far before a figure the place is looked for that it is said of. */
const reach = 200;

/** The figures of a sentence that no stretch holds. */
export const looseFigures = ({ pasted, sentence, stretches }: MatterScene): Said[] =>
  pasted.said.filter(
    ({ from, to, figure }) =>
      figure !== null &&
      figure.unit !== null &&
      from >= sentence.from &&
      to <= sentence.to &&
      !stretches.some((stretch) => from < stretch.to && to > stretch.from),
  );

/** A province, of this corpus or another: 甲乙省, but not 全省, 工业强省. */
const province = '[^全我本各外强大入在由到为和与及的等该向从对把跨出\\P{Script=Han}]{2}省(?!级)';

/** The names of places, longest first, as one pattern, and whose plans each means. */
interface Names {
  pattern: RegExp;
  plans: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<MatterCorpus['places'], Names>();

function namesOf(places: MatterCorpus['places']): Names {
  const found = known.get(places);
  if (found) return found;
  const plans = new Map<string, string[]>();
  for (const { names, plans: own } of places) for (const name of names) plans.set(name, [...(plans.get(name) ?? []), ...own]);
  const all = [...plans.keys()].filter((name) => /^\p{Script=Han}{2,}$/u.test(name)).sort((a, b) => b.length - a.length);
  const made = { pattern: new RegExp([...all, province].join('|'), 'gu'), plans };
  known.set(places, made);
  return made;
}

/** The place that some letters name last, and its own plans: none of a place that the corpus has none of. Null where they name none. */
export function placeNamed(
  letters: string,
  places: MatterCorpus['places'],
): { name: string; plans: ReadonlySet<string>; isKnown: boolean } | null {
  const { pattern, plans } = namesOf(places);
  const name = letters.match(pattern)?.at(-1);
  return name === undefined ? null : { name, plans: new Set(plans.get(name)), isKnown: plans.has(name) };
}

/** The targets that a sentence may be about. */
async function targetsFor(targets: TargetSource, { pasted, sentence }: MatterScene): Promise<readonly TargetRecord[]> {
  const words = wordsIn(pasted.letters.text.slice(sentence.from, sentence.to)).filter((word) => word.length > 1 && !/\d/.test(word));
  const wanted = { things: [{ words, ids: [] }], figures: [], years: [], places: [] };
  return (await targets.among(wanted)).file.targets;
}

function findingOf(pasted: ReadText, clause: Run, { target: { plan, id, name, stated }, differences }: SameMatter): Finding {
  const isOther = differences.some(({ aspects }) => aspects.some((aspect) => telling.includes(aspect)));
  return {
    kind: isOther ? 'differs' : 'matter',
    at: stretchOf(pasted, clause),
    marks: [],
    differences,
    passages: [],
    target: { plan, id, name, stated },
  };
}

/** What is said of targets in other words than the plans': the figures that stand in no stretch, each with its target. */
export async function matterIn(scene: MatterScene, { targets, places }: MatterCorpus): Promise<Finding[]> {
  const { pasted, sentence } = scene;
  const before = (said: Said): string => pasted.letters.text.slice(Math.max(0, said.from - reach), said.from);
  const loose = looseFigures(scene).map((said): FigureScene => ({
    pasted,
    said,
    sentence,
    plans: placeNamed(before(said), places)?.plans ?? null,
  }));
  if (loose.every(({ plans }) => plans === null || plans.size === 0)) return [];
  const records = await targetsFor(targets, scene);
  return loose.flatMap((figure) => {
    const found = sameMatter(figure, records, targets.units);
    const clause = sentence.clauses.find(({ from, to }) => figure.said.from >= from && figure.said.to <= to) ?? figure.said;
    return found ? [findingOf(pasted, clause, found)] : [];
  });
}
