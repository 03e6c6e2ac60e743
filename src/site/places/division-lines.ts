import type { AdminDivision } from '../../model/admin-division.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { url } from '../../library/url.ts';
import { whereIs } from '../../library/where.ts';

/** A city, county or district as the index of places lists it. */
export interface DivisionLine {
  code: string;
  /** Its name, today's where there is one. */
  name: string;
  /** The other of its two names; null where it has one. `isGone`: it is no more. */
  former: string | null;
  isGone: boolean;
  /** Its page, where the plans name it; null else. */
  page: string | null;
  /** The words looked for. */
  words: string[];
  /** Where these words stand and mean something else, or it without an editor's saying so. */
  alike: { words: string; tag: string; href: string }[];
}

/** Divisions that lie in one city, or right under the province. */
export interface DivisionGroup {
  city: string | null;
  lines: DivisionLine[];
  /** How many of them have a page. */
  named: number;
}

/** The divisions of a province by city, each with its page or what was looked for; a city stands at the head of its own. */
export function divisionGroups(
  divisions: readonly AdminDivision[],
  plans: readonly LoadedPlan[],
  linked: ReadonlySet<string>,
  tagOf: (plan: LoadedPlan) => string,
): DivisionGroup[] {
  const line = ({ code, name, former, entry, words, alike }: AdminDivision): DivisionLine => ({
    code,
    name: name ?? former ?? '',
    former: name === null ? null : former,
    isGone: name === null,
    page: entry !== null && linked.has(entry) ? url.place(entry) : null,
    words,
    alike: alike.flatMap((found) => {
      const plan = plans.find(({ facts }) => facts.id === found.plan);
      return plan ? [{ words: found.words, tag: tagOf(plan), href: whereIs(plan, found.block).href }] : [];
    }),
  });
  const cityOf = ({ code, name, city }: AdminDivision): string | null => (code.endsWith('00') ? name : city);
  return [...Map.groupBy(divisions, cityOf)].map(([city, own]) => {
    const lines = own.map(line);
    return { city, lines, named: lines.filter(({ page }) => page !== null).length };
  });
}
