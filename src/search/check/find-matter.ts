import { wordsIn } from '../query.ts';
import type { TargetRecord, TargetSource } from '../targets.ts';
import type { PastedSentence, Run } from './cut-pasted.ts';
import { type KnownPlace, placeNamed } from './named-place.ts';
import { type Finding, telling } from './finding.ts';
import { inFullTerms } from '../../language/short/short-terms.ts';
import type { ReadText, Said } from './read-pasted.ts';
import { sameMatter, type SameMatter } from './same-matter.ts';
import type { FigureScene } from './words-around.ts';
import { stretchOf } from './place-finding.ts';

/** A sentence with the stretches of it that stand in plans already. */
export interface MatterScene {
  pasted: ReadText;
  sentence: PastedSentence;
  stretches: readonly Run[];
  /** The plans that the text speaks of where no place is named: those of what was found in this sentence, else in one before. */
  plans: ReadonlySet<string>;
}

/** Where figures are looked for, and whose plans are whose. */
export interface MatterCorpus {
  targets: TargetSource;
  places: readonly KnownPlace[];
}

/** So far before a figure the place is looked for that it is said of. */
const reach = 200;

/** The figures of a sentence that no stretch holds. */
export const looseFigures = ({ pasted, sentence, stretches }: Omit<MatterScene, 'plans'>): Said[] =>
  pasted.said.filter(
    ({ from, to, figure }) =>
      figure !== null &&
      figure.unit !== null &&
      from >= sentence.from &&
      to <= sentence.to &&
      !stretches.some((stretch) => from < stretch.to && to > stretch.from),
  );

/** The targets that a sentence may be about. */
async function targetsFor(targets: TargetSource, { pasted, sentence }: MatterScene): Promise<readonly TargetRecord[]> {
  const words = wordsIn(inFullTerms(pasted.letters.text.slice(sentence.from, sentence.to))).filter(
    (word) => word.length > 1 && !/\d/.test(word),
  );
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
  const loose = looseFigures(scene).map((said): FigureScene => {
    const earlier = before(said);
    return { pasted, said, sentence, earlier, plans: placeNamed(earlier, places)?.plans ?? scene.plans };
  });
  if (loose.every(({ plans }) => plans.size === 0)) return [];
  const records = await targetsFor(targets, scene);
  return loose.flatMap((figure) => {
    const found = sameMatter(figure, records, targets.units);
    const clause = sentence.clauses.find(({ from, to }) => figure.said.from >= from && figure.said.to <= to) ?? figure.said;
    return found ? [findingOf(pasted, clause, found)] : [];
  });
}
