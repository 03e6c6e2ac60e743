/**
 * The five plans that tests of reading quote. Whatever other plans stand in seeds/, these tests see the five alone: what they hold is how
 * texts are read, not which texts there are.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { seedsOf } from '../../scripts/seeds.ts';
import { ownFolders } from '../../src/corpus/folders.ts';
import { readCorpus, type Seeds } from '../../src/pipeline/corpus.ts';

/** Their ids. */
export const five = [
  'hebei-emerging-2018',
  'hebei-industry-2016',
  'henan-emerging-2017',
  'shijiazhuang-emerging-2018',
  'xingtai-emerging-2018',
];

const isFive = (id: string): boolean => five.includes(id);
const ofFive = ({ plan }: { plan: string }): boolean => isFive(plan);

/** The seeds of the five, without what is said of other plans and of their places. */
export function fiveSeeds(): Seeds {
  const { vocabulary, words, files, ...rest } = seedsOf(ownFolders.seeds);
  const plans = vocabulary.plans.filter(({ id }) => isFive(id));
  const texts = new Set(plans.map(({ file }) => file));
  const places = vocabulary.places.filter(({ id }) => plans.some(({ place }) => place === id));
  const seen = ({ see }: { see: readonly string[] }): boolean => see.every((address) => isFive(address.split('/')[0]));
  return {
    ...rest,
    files: files.filter((file) => texts.has(file)),
    vocabulary: { ...vocabulary, plans, places, corrections: vocabulary.corrections.filter(ofFive) },
    words: {
      ...words,
      names: words.names.filter(({ place }) => place === null || places.some(({ id }) => id === place)),
      sectors: words.sectors.map((sector) => ({ ...sector, notes: sector.notes.filter(seen) })),
      own: words.own.filter(ofFive),
      reviews: words.reviews.filter(ofFive),
      readings: words.readings.filter(ofFive),
      priorities: words.priorities.filter(ofFive),
    },
  };
}

let made: Map<string, string> | null | undefined;

/** What the seeds of the five give, by path, where content/ holds other plans too; null where it is theirs. Made once. */
function madeAnew(): Map<string, string> | null {
  if (made !== undefined) return made;
  const there = readdirSync(`${ownFolders.content}/plans`).map((name) => name.replace('.md', ''));
  made = there.every(isFive) ? null : new Map(readCorpus(fiveSeeds()).files.map(({ path, text }) => [path, text]));
  return made;
}

/** The files of content/ in a folder, or in the folders in it, as they are of the five alone. */
export function fiveContent(folder: string, depth: 1 | 2 = 1): { path: string; text: string }[] {
  const anew = madeAnew();
  if (!anew)
    return globSync(`${ownFolders.content}/${folder}/${depth === 2 ? '*/*' : '*'}`).map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
  const inside = [...anew].filter(([path]) => path.startsWith(`${folder}/`) && path.split('/').length === folder.split('/').length + depth);
  return inside.map(([path, text]) => ({ path, text }));
}

/** The ids of the places of the five. */
export const fivePlaces = (): Set<string> => new Set(fiveSeeds().vocabulary.places.map(({ id }) => id));
