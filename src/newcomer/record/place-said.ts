import type { Place } from '../../model/plan.ts';
import { levelOf, liesIn, type NamedDivision, shortNameOf } from '../facts/division-names.ts';
import { placeId, type Spell } from '../facts/names.ts';
import { divisionsAt, type SuggestedPlace } from '../facts/place.ts';

/** What a person said of a plan's place. */
export interface PlaceSaid {
  place?: string;
  level?: string;
  parent?: string;
  code?: string;
}

/** The place of a plan: one that the corpus has, or one that comes with it; else why there is none, and what to do. */
export type FoundPlace = { place: Place; isNew: boolean } | { problem: string; remedy: string };

type Known = readonly Place[];

const matches = (place: Place, words: string): boolean => [place.id, place.code, place.name, place.shortName].includes(words);

/** A place that a person named and the corpus lacks, from the lists of divisions; several where many have the name. */
function inLists(words: string, divisions: readonly NamedDivision[]): SuggestedPlace[] {
  const { found, name } = divisionsAt(words, divisions);
  const named = name === words ? found : divisions.filter(({ code }) => code === words);
  return named.map((division) => ({ code: division.code, name: division.name, shortName: division.short, level: levelOf(division) }));
}

/** The nearest place of the corpus that a code lies in. */
const holderOf = (code: string, known: Known): Place | undefined =>
  known.filter((one) => liesIn(code, one.code)).sort((a, b) => Number(b.code) - Number(a.code))[0];

/** Finds the place of a plan: what a person named, else what the text suggests; with the level and the parent that were given. */
export function findPlace(
  suggested: SuggestedPlace | null,
  said: PlaceSaid,
  { known, divisions, spell, why }: { known: Known; divisions: readonly NamedDivision[]; spell: Spell; why: string | null },
): FoundPlace {
  const has = known.find((place) => (said.place === undefined ? place.code === suggested?.code : matches(place, said.place)));
  if (has) return { place: has, isNew: false };
  const listed = said.place === undefined ? (suggested ? [suggested] : []) : inLists(said.place, divisions);
  if (listed.length > 1) {
    const all = listed.map(({ code, name }) => `${name} ${code}`).join(', ');
    return { problem: `several places are called ${said.place ?? ''}: ${all}.`, remedy: 'Name it with what it lies in, or by its code.' };
  }
  const made = listed[0] ?? madeUp(said);
  if (!made) return { problem: problemOf(said, why), remedy: 'Give --place NAME; with --code and --level where no list has it.' };
  const code = said.code ?? made.code;
  const sameCode = known.find((place) => place.code === code);
  if (sameCode) return { place: sameCode, isNew: false };
  const parent = said.parent === undefined ? holderOf(code, known) : known.find((place) => matches(place, said.parent ?? ''));
  if (said.parent !== undefined && parent === undefined)
    return { problem: `the parent ${said.parent} is no place of places.yml.`, remedy: 'Leave --parent out, or name one that has plans.' };
  const id = placeId(made, new Set(known.map((place) => place.id)), spell);
  return { place: { id, ...made, code, level: said.level ?? made.level, parent: parent?.id ?? null }, isNew: true };
}

const madeUp = ({ place, level, code }: PlaceSaid): SuggestedPlace | null =>
  place !== undefined && level !== undefined && code !== undefined ? { code, name: place, shortName: shortNameOf(place), level } : null;

const problemOf = ({ place }: PlaceSaid, why: string | null): string => {
  if (place !== undefined) return `no list of divisions has a place ${place}.`;
  return why === null ? 'nothing in the text tells whose plan it is.' : `whose plan it is isn’t clear from “${why}”.`;
};
