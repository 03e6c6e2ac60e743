import type { Place } from '../../model/plan.ts';
import { levelOf, liesIn, type NamedDivision, shortNameOf } from '../facts/division-names.ts';
import { placeId, type Spell } from '../facts/names.ts';
import { divisionsAt, type SuggestedPlace, unlistedAt } from '../facts/issuing-place.ts';

/** What a person said of a plan's place. */
export interface PlaceSaid {
  place?: string;
  level?: string;
  parent?: string;
  code?: string;
}

/** The place of a plan: one that the corpus has, or one that comes with it; then the places that lie in it and in no other (`below`), and what is to be said of that; else why there is none, and what to do. */
export type FoundPlace =
  { place: Place; isNew: boolean; below: readonly string[]; note: string | null } | { problem: string; remedy: string };

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
  known.filter((one) => one.code === code || liesIn(code, one.code)).sort((a, b) => Number(b.code) - Number(a.code))[0];

/** Finds the place of a plan: what a person named, else what the text suggests; with the level and the parent that were given. */
export function findPlace(
  suggested: SuggestedPlace | null,
  said: PlaceSaid,
  { known, divisions, spell, why }: { known: Known; divisions: readonly NamedDivision[]; spell: Spell; why: string | null },
): FoundPlace {
  const isIt = (place: Place): boolean => place.code === suggested?.code || (suggested?.code === null && place.name === suggested.name);
  const has = known.find((place) => (said.place === undefined ? isIt(place) : matches(place, said.place)));
  if (has) return { place: has, isNew: false, below: [], note: null };
  const named = said.place === undefined ? (suggested ? [suggested] : []) : inLists(said.place, divisions);
  const listed = named.some(({ code }) => code === suggested?.code) && suggested ? [suggested] : named;
  if (listed.length > 1) {
    const all = listed.map(({ code, name }) => `${name} ${code}`).join(', ');
    return { problem: `several places are called ${said.place ?? ''}: ${all}.`, remedy: 'Name it with what it lies in, or by its code.' };
  }
  const made = listed[0] ?? madeUp(said);
  if (!made) return { problem: problemOf(said, why), remedy: 'Give --place NAME; where no list has it, with --level.' };
  const code = said.code ?? made.code ?? freeCode(known);
  const sameCode = known.find((place) => place.code === code);
  if (sameCode) return { place: sameCode, isNew: false, below: [], note: null };
  const above = said.parent;
  const parent = above === undefined ? holderOf(made.within ?? code, known) : known.find((place) => matches(place, above));
  const id = placeId({ ...made, code }, new Set(known.map((place) => place.id)), spell);
  const { name, shortName } = made;
  const below = known.filter((one) => one.parent === null && liesIn(one.code, code)).map((one) => one.id);
  const notes = [
    ...(above !== undefined && parent === undefined ? [`${above} has no plans here, so that ${name} is not said to lie in it.`] : []),
    ...(below.length > 0
      ? [`${below.join(', ')} of places.yml lie in ${name}: that is written there, so that they are compared with it.`]
      : []),
  ];
  const note = notes.length > 0 ? notes.join(' ') : null;
  return { place: { id, code, name, shortName, level: said.level ?? made.level, parent: parent?.id ?? null }, isNew: true, below, note };
}

/** GB/T 2260 gives no code that begins with 99: those stand for places that it lacks, the first that is free. */
function freeCode(known: Known): string {
  const taken = new Set(known.map(({ code }) => code));
  for (let code = 990001; ; code++) if (!taken.has(String(code))) return String(code);
}

/** A place that no list has, as a person names it: its level is said, else told by its name. */
function madeUp({ place, level }: PlaceSaid): SuggestedPlace | null {
  if (place === undefined) return null;
  const told = unlistedAt(place);
  if (told !== null && told.name === place) return { ...told, level: level ?? told.level };
  return level === undefined ? null : { code: null, name: place, shortName: shortNameOf(place), level };
}

const problemOf = ({ place }: PlaceSaid, why: string | null): string => {
  if (place !== undefined) return `no list of divisions has a place ${place}.`;
  return why === null ? 'nothing in the text tells whose plan it is.' : `whose plan it is isn’t clear from “${why}”.`;
};
