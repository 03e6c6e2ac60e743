import { letteredProvince, provinceOf, provinces } from '../../language/short/provinces.ts';

/** A place with the names it goes by, and its own plans. */
export interface KnownPlace {
  names: readonly string[];
  plans: readonly string[];
}

/** A place as a text names it: the plans that are its own, none where the corpus has none. A province is part of no other place. */
export interface NamedPlace {
  name: string;
  plans: ReadonlySet<string>;
  isProvince: boolean;
}

/** The names of places, longest first, as one pattern, and whose plans each means. */
interface Names {
  pattern: RegExp;
  plans: ReadonlyMap<string, readonly string[]>;
}

const ofProvince = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;

const known = new WeakMap<readonly KnownPlace[], Names>();

function namesOf(places: readonly KnownPlace[]): Names {
  const found = known.get(places);
  if (found) return found;
  const plans = new Map<string, string[]>();
  for (const { names, plans: own } of places) for (const name of names) plans.set(name, [...(plans.get(name) ?? []), ...own]);
  const all = [...new Set([...plans.keys(), ...Object.keys(provinces)])]
    .filter((name) => /^\p{Script=Han}{2,}$/u.test(name))
    .sort((a, b) => b.length - a.length);
  const made = { pattern: new RegExp([...all, letteredProvince].join('|'), 'gu'), plans };
  known.set(places, made);
  return made;
}

/** The place that some letters name last. Null where they name none. */
export function placeNamed(letters: string, places: readonly KnownPlace[]): NamedPlace | null {
  const { pattern, plans } = namesOf(places);
  const found = letters.match(pattern)?.at(-1);
  if (found === undefined) return null;
  const name = provinceOf(found) ?? found;
  return { name, plans: new Set(plans.get(name)), isProvince: name.replace(ofProvince, '') in provinces };
}
