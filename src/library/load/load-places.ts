import { type CollectionEntry, getCollection } from 'astro:content';
import { inSlots } from '../../corpus/place-signs.ts';
import { LevelRank } from '../../model/vocabulary.ts';
import { language } from '../../strings/built-language.ts';
import { nameOf } from './in-own-words.ts';
import { placeName, spellingsOf } from '../english/place-name.ts';
import { inOrder } from './in-order.ts';

/** A place with what its level adds. */
export interface LoadedPlace extends Omit<CollectionEntry<'places'>['data'], 'slot' | 'order' | 'isOwn'> {
  /** Its name in English, as a sentence has it: what its record says, else what the rule makes of its Chinese name. */
  en: string;
  /** Its colour, and its shape where that is another one than the colour's, as the end of class names: `3`, `3 shape-4`. */
  slot: string;
  /** What plans call it, whatever the language of the site. */
  printed: { name: string; shortName: string };
  /** What its level is called. */
  levelName: string;
  /** How far down its government stands, from 0: what places are ordered and set beside each other by. */
  rank: number;
}

/** All places, in the order of their slots and codes. */
export async function loadPlaces(): Promise<LoadedPlace[]> {
  const [places, spellings, levels, groups, plans] = await Promise.all([
    getCollection('places'),
    getCollection('spellings'),
    getCollection('levels'),
    getCollection('groups'),
    getCollection('plans'),
  ]);
  const placeOf = new Map(plans.map(({ data }) => [data.id, data.place]));
  const together = groups.map(({ data }) => new Set(data.plans.flatMap((plan) => placeOf.get(plan) ?? [])));
  const levelOf = new Map(levels.map(({ data }) => [data.zh, data]));
  const spelt = spellingsOf(spellings.map(({ data }) => data));
  return inSlots(inOrder(places), together).map((place) => {
    const level = levelOf.get(place.level);
    const en = place.en ?? placeName(place.name, spelt).short;
    return {
      ...{ ...place, en },
      ...namesOfPlace({ ...place, en }),
      levelName: level ? nameOf(level) : place.level,
      rank: level ? LevelRank.options.indexOf(level.rank) : LevelRank.options.length,
    };
  });
}

/** What pages call a place: in Chinese as plans do, else by its name in Latin letters, beside the characters where it stands alone. */
function namesOfPlace({
  en,
  name,
  shortName,
}: Pick<LoadedPlace, 'en' | 'name' | 'shortName'>): Pick<LoadedPlace, 'name' | 'shortName' | 'printed'> {
  const printed = { name, shortName };
  return language === 'zh-CN' ? { ...printed, printed } : { name: `${en} ${name}`, shortName: en, printed };
}

/** A province with its cities, counties and districts. */
export type LoadedProvince = CollectionEntry<'divisions'>['data'];

/** The cities, counties and districts of the provinces that the places lie in, in the order of their codes. */
export const loadDivisions = async (): Promise<LoadedProvince[]> =>
  (await getCollection('divisions')).map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
