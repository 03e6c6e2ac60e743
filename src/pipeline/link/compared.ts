import { type Figure, isOpenList, subjectsOf } from './figure.ts';

/** With how many figures of one plan that share a key a figure is compared: nobody reads more, and a plan that repeats itself ends. */
export const most = 40;

type Keys = (figure: Figure) => readonly (string | null)[];

/** What a figure can be the first or the second of: two figures are compared where a key of the first is a key of the second. */
export interface Roles {
  first: Keys;
  second: Keys;
}

/** Roles of figures that are compared where they share a key. */
export const alike = (keys: Keys): Roles => ({ first: keys, second: keys });

/**
 * Roles of figures that share a key and are about one subject, or of which one is about none: then its measure may say the other's.
 */
export function aboutOne(key: (figure: Figure) => string | null): Roles[] {
  const isBare = ({ quantity: { subject } }: Figure): boolean => subject === null || isOpenList(subject);
  const own = (figure: Figure): string | null => key(figure);
  const bySubject: Keys = (figure) => {
    const name = key(figure);
    return name === null ? [] : subjectsOf(figure.quantity).map((subject) => `${name}|${subject}`);
  };
  return [alike(bySubject), { first: (figure) => [isBare(figure) ? own(figure) : null], second: (figure) => [own(figure)] }];
}

/** Where figures stand that have a key, by key and plan. */
function placesOf(figures: readonly Figure[], keys: Keys): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  figures.forEach((figure, i) => {
    for (const key of new Set(keys(figure))) {
      if (key === null) continue;
      const byPlan = found.get(key) ?? new Map<string, number[]>();
      const places = byPlan.get(figure.plan.id) ?? [];
      places.push(i);
      found.set(key, byPlan.set(figure.plan.id, places));
    }
  });
  return found;
}

/** Of many places, those next after one; the last where too few come after it. */
function nextTo(i: number, places: readonly number[]): readonly number[] {
  if (places.length <= most) return places;
  const after = places.findIndex((j) => j > i);
  const from = Math.min(after < 0 ? places.length : after, places.length - most);
  return places.slice(from, from + most);
}

function ranksOf(figures: readonly Figure[], { first, second }: Roles): [number, number][] {
  const seconds = placesOf(figures, second);
  return figures.flatMap((figure, i) => {
    const keys = first(figure).filter((key) => key !== null);
    const lists = keys.flatMap((key) => [...(seconds.get(key)?.values() ?? [])]);
    return [...new Set(lists.flatMap((places) => nextTo(i, places)))].filter((j) => j !== i).map((j): [number, number] => [i, j]);
  });
}

const inOrder = (ranks: readonly [number, number][], count: number): [number, number][] =>
  ranks.toSorted(([a, b], [c, d]) => Math.min(a, b) * count + Math.max(a, b) - (Math.min(c, d) * count + Math.max(c, d)));

/** The pairs that have the two roles, first and second, in the order of the figures. */
export const orderedPairs = (figures: readonly Figure[], roles: Roles): [Figure, Figure][] =>
  inOrder(ranksOf(figures, roles), figures.length).map(([i, j]) => [figures[i], figures[j]]);

/** The pairs that have any of the roles, each once, as the figures stand. */
export function pairsBy(figures: readonly Figure[], ...roles: readonly Roles[]): [Figure, Figure][] {
  const count = figures.length;
  const ranks = new Set(roles.flatMap((each) => ranksOf(figures, each).map(([i, j]) => Math.min(i, j) * count + Math.max(i, j))));
  return [...ranks].sort((a, b) => a - b).map((rank) => [figures[Math.floor(rank / count)], figures[rank % count]]);
}
