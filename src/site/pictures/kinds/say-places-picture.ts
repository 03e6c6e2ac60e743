import { layRanks, type RankRow } from '../../../charts/ranks.ts';
import { type Cited, mentionsOf, passagesOf } from '../../../library/cited.ts';
import { tagOf } from '../../../library/figures.ts';
import type { LoadedPlace } from '../../../library/load/load-places.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import { besideOf } from '../../entries/same-sentence.ts';
import type { Name } from '../../places/named.ts';
import type { Picture } from './picture.ts';

/** So many places are drawn: those of the cities that are named most. */
const most = 40;
const kinds: ReadonlySet<Name['kind']> = new Set(['city', 'county', 'district']);
const targets = new Set(['target'] as const);

/** What places are looked up in: those with plans, the names of the vocabulary, and which of these have a page. */
export interface PlaceCorpus {
  places: readonly LoadedPlace[];
  names: readonly Name[];
  paged: ReadonlySet<string>;
}

interface Named {
  id: string;
  name: string;
  /** The city that it lies in; null for what is none's, and for cities. */
  within: string | null;
  href: string | null;
  times: number;
  targets: number;
}

/** The cities, counties and districts that a plan names, its own place and those that hold it apart. */
function namedIn(plan: LoadedPlan, { places, names, paged }: PlaceCorpus): Named[] {
  const count = (passages: readonly Cited[]): Pick<Named, 'times' | 'targets'> => ({
    times: passages.length,
    targets: besideOf(plan, passages, targets).length,
  });
  const metPlaces = new Set(plan.mentions.places.map(({ entry }) => entry));
  const metNames = new Set(plan.mentions.names.map(({ entry }) => entry));
  const ofPlaces = places
    .filter(({ id, rank }) => metPlaces.has(id) && rank > plan.place.rank && id !== plan.place.id)
    .map(({ id, shortName }) => ({ id, name: shortName, within: null, href: url.place(id), ...count(passagesOf(plan, 'places', id)) }));
  const cities = new Set(places.filter(({ rank, id }) => rank > 0 && id !== plan.place.id).map(({ id }) => id));
  const ofNames = names
    .filter(({ id, kind }) => kinds.has(kind) && metNames.has(id))
    .map(({ id, name, kind, within, place }) => ({
      ...{ id, name, within: kind === 'city' ? null : (within ?? (place !== null && cities.has(place) ? place : null)) },
      ...{ href: paged.has(id) ? url.place(id) : null, ...count(passagesOf(plan, 'names', id)) },
    }));
  return [...ofPlaces, ...ofNames].filter(({ times }) => times > 0);
}

/** Cities by how often they and what lies in them are named, each before what lies in it. */
export function rankedPlaces<T extends Pick<Named, 'id' | 'within' | 'times'>>(named: readonly T[]): T[] {
  const met = new Set(named.map(({ id }) => id));
  const groups = [...Map.groupBy(named, ({ id, within }) => (within !== null && met.has(within) ? within : id)).values()].map((own) => ({
    own: own.toSorted((a, b) => Number(b.within === null) - Number(a.within === null) || b.times - a.times),
    times: own.reduce((sum, { times }) => sum + times, 0),
  }));
  return groups.sort((a, b) => b.times - a.times).flatMap(({ own }) => own);
}

/** True of a plan whose picture of places is not empty; nothing is read but the entries that it names. */
export function namesPlaces(plan: LoadedPlan, { places, names }: PlaceCorpus): boolean {
  return (
    places.some(({ id, rank }) => rank > plan.place.rank && id !== plan.place.id && mentionsOf(plan, 'places', id).length > 0) ||
    names.some(({ id, kind }) => kinds.has(kind) && mentionsOf(plan, 'names', id).length > 0)
  );
}

/** The cities, counties and districts that a plan names, how often and with how many targets; null where it names none. */
export function placesPicture(plan: LoadedPlan, corpus: PlaceCorpus, t: Words): Picture | null {
  const words = t.textPictures.places;
  const all = rankedPlaces(namedIn(plan, corpus));
  const shown = all.slice(0, most);
  if (all.length === 0) return null;
  const times = Math.max(...all.map((each) => each.times));
  const first = all.filter((each) => each.times === times).map(({ name }) => name);
  const drawn = shown.map(({ name, href, times, targets: found, within }): RankRow => ({
    ...{ name, href, times, said: words.said(times, found) },
    isInside: within !== null && shown.some(({ id }) => id === within),
  }));
  const nameOf = (id: string | null): string | null =>
    id === null ? null : (all.find((each) => each.id === id)?.name ?? corpus.names.find((each) => each.id === id)?.name ?? null);
  const tag = tagOf(plan);
  return {
    ...{ id: `places-${plan.facts.id}`, kind: 'places', reading: words.reading, notes: [words.note] },
    title: all.length === 1 ? words.one(tag, first[0], times) : words.title(tag, all.length, first, times),
    columns: words.columns.map((head, i) => ({ head, isNumber: i > 1 })),
    rows: shown.map(({ name, within, times, targets: found, href }) => ({
      cells: [name, nameOf(within), times, found],
      href: href ?? undefined,
    })),
    draw: (form) => layRanks(drawn, plan.place.slot, form),
    plans: [plan],
    at: { name: tag, href: url.plan(plan.facts.id) },
    rest: all.length > most ? words.rest(all.length - most) : null,
  };
}
