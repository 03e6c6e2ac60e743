import type { Block } from '../model/block.ts';
import type { Name } from '../model/entry.ts';
import type { Place } from '../model/plan.ts';
import type { AdminDivision, DivisionSource } from '../model/admin-division.ts';
import { lines } from './write/data.ts';
import type { ContentFile } from './write/plan-files.ts';

interface NamedCode {
  code: string;
  name: string;
}

/** One list of all divisions of China. */
export interface DivisionList {
  source: DivisionSource;
  entries: readonly NamedCode[];
}

/** Today's divisions, and those of the years of the plans. */
export interface DivisionLists {
  today: DivisionList;
  before: DivisionList;
}

/** The lists without where they are from: all that finding names in a text needs. */
export type DivisionEntries = Record<keyof DivisionLists, Pick<DivisionList, 'entries'>>;

/** Words of a division where they stand in a plan. */
export type FoundAlike = { code: string } & AdminDivision['alike'][number];

/** Rows of the lists that hold others and are none themselves. */
const holders = /^(?:市辖区|县|.*(?:县级行政区划|直辖县级行政单位))$/u;

/** A division's name without its kind: 南宫市 → 南宫; null where one character would be left, which is no name to look for. */
export function stemOf(name: string): string | null {
  const stem = name.replace(/(?:(?:各族)?自治[县州]|[县市区州盟旗])$/u, '');
  return stem.length > 1 && stem !== name ? stem : null;
}

/** The divisions below the provinces that the places lie in, by code: today's with their former names, then those that are no more. */
export function divisionsOf(
  { today, before }: DivisionLists,
  places: readonly Pick<Place, 'id' | 'code' | 'name' | 'shortName' | 'level'>[],
  names: readonly Pick<Name, 'id' | 'zh' | 'aliases' | 'kind' | 'place' | 'within'>[],
): AdminDivision[] {
  const provinces = new Set(places.map(({ code }) => code.slice(0, 2)));
  const own = ({ entries }: DivisionList): NamedCode[] =>
    entries.filter(({ code, name }) => provinces.has(code.slice(0, 2)) && !code.endsWith('0000') && !holders.test(name));
  const [now, old] = [own(today), own(before)];
  const formerOf = formerNames(now, old);
  const kept = new Set([...formerOf].map(([, former]) => former.code));
  const cityOf = ({ code }: NamedCode): string | null =>
    code.endsWith('00') ? null : (now.find((each) => each.code === `${code.slice(0, 4)}00`)?.name ?? null);
  const entryOf = entryFinder(places, names);
  const made = (at: NamedCode, name: string | null, former: string | null): AdminDivision => {
    const city = cityOf(at);
    const printed = [name, former].filter((each) => each !== null);
    // A county of its city's name is looked for by its whole name: the stem is the city.
    const isCity = (stem: string | null): boolean => stem === null || (city !== null && stem === stemOf(city));
    const words = [...new Set(printed.flatMap((each) => [each, ...(isCity(stemOf(each)) ? [] : [stemOf(each) ?? each])]))];
    return { code: at.code, name, former, city, entry: entryOf(printed, city), words, alike: [] };
  };
  return [
    ...now.map((each) => {
      const former = formerOf.get(each.code)?.name ?? each.name;
      return made(each, each.name, former === each.name ? null : former);
    }),
    ...old.filter(({ code }) => !kept.has(code)).map((each) => made(each, null, each.name)),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** For each of today's codes the older row that it was: of its code, else of its name, else of its stem in its own city, else the only one it can be. */
function formerNames(now: readonly NamedCode[], old: readonly NamedCode[]): Map<string, NamedCode> {
  const codes = new Set(now.map(({ code }) => code));
  const free = old.filter(({ code }) => !codes.has(code));
  const inCity = ({ code, name }: NamedCode): NamedCode | undefined => {
    const own = free.filter((each) => each.code.startsWith(code.slice(0, 4)));
    const stem = stemOf(name);
    // A name of one character with its kind grows with it: 任县 → 任泽区.
    const grown = (each: NamedCode): boolean => stemOf(each.name) === null && stem?.[0] === each.name[0];
    return stem === null ? undefined : (own.find((each) => stemOf(each.name) === stem) ?? own.find(grown));
  };
  const found = new Map(
    now.flatMap((each) => {
      const { code, name } = each;
      const same = old.find((other) => other.code === code) ?? free.find((other) => other.name === name);
      const former = same ?? (code.endsWith('00') ? undefined : inCity(each));
      return former ? [[code, former] as const] : [];
    }),
  );
  return new Map([...found, ...renamed(now, free, found)]);
}

/**
 * A county whose new name shares nothing with the old one: the only county of its city that is gone, where the only new
 * name there is of a district or city (许昌县 → 建安区). A district that is gone was mostly shared out among others.
 */
function renamed(now: readonly NamedCode[], free: readonly NamedCode[], found: ReadonlyMap<string, NamedCode>): [string, NamedCode][] {
  const known = new Set([...found.values()].map(({ code }) => code));
  const byCity = (entries: readonly NamedCode[]): Map<string, NamedCode[]> =>
    Map.groupBy(
      entries.filter(({ code }) => !code.endsWith('00')),
      ({ code }) => code.slice(0, 4),
    );
  const gone = byCity(free.filter(({ code }) => !known.has(code)));
  return [...byCity(now.filter(({ code }) => !found.has(code)))].flatMap(([city, [fresh, ...others]]) => {
    const [former, ...more] = gone.get(city) ?? [];
    if (!fresh || !former || others.length > 0 || more.length > 0) return [];
    return /县$/u.test(former.name) && /[区市]$/u.test(fresh.name) ? [[fresh.code, former]] : [];
  });
}

/** The entry that a division is, by one of its whole names and, where both are known, the city they lie in. */
function entryFinder(
  places: readonly Pick<Place, 'id' | 'name' | 'level'>[],
  names: readonly Pick<Name, 'id' | 'zh' | 'aliases' | 'kind' | 'place' | 'within'>[],
): (printed: readonly string[], city: string | null) => string | null {
  const cities = new Map(places.filter(({ level }) => level !== '省').map(({ id, name }) => [id, name]));
  const zhOf = new Map(names.map(({ id, zh: name }) => [id, name]));
  const entries = [
    ...places.map(({ id, name }) => ({ id, names: [name], city: null as string | null })),
    ...names
      .filter(({ kind }) => kind === 'city' || kind === 'county' || kind === 'district')
      .map(({ id, zh: name, aliases, place, within }) => ({
        id,
        names: [name, ...aliases],
        city: (within === null ? cities.get(place ?? '') : zhOf.get(within)) ?? null,
      })),
  ];
  return (printed, city) =>
    entries.find(
      (entry) => entry.names.some((name) => printed.includes(name)) && (entry.city === null || city === null || entry.city === city),
    )?.id ?? null;
}

/** So many characters stand on each side of words that are shown where they stand. */
const around = 4;

/** The first place in a plan where the words of a division stand that is no entry. */
export function findAlike(divisions: readonly AdminDivision[], plan: string, blocks: readonly Pick<Block, 'id' | 'text'>[]): FoundAlike[] {
  return divisions
    .filter(({ entry }) => entry === null)
    .flatMap(({ code, words }) => {
      for (const { id, text } of blocks) {
        const at = Math.min(...words.map((word) => text.indexOf(word)).filter((index) => index >= 0));
        if (!Number.isFinite(at)) continue;
        const word = words.filter((each) => text.startsWith(each, at)).reduce((a, b) => (a.length > b.length ? a : b));
        const shown = text.slice(Math.max(0, at - around), at + word.length + around).replace(/\s/gu, '');
        return [{ code, plan, block: id, words: shown }];
      }
      return [];
    });
}

/** content/divisions/{code of the province}.json: one division a line. */
export function writeDivisions(
  divisions: readonly AdminDivision[],
  alike: readonly FoundAlike[],
  { today, before }: Record<'today' | 'before', Pick<DivisionList, 'source'>>,
): ContentFile[] {
  const found = Map.groupBy(alike, ({ code }) => code);
  const whole = divisions.map((division) => ({
    ...division,
    alike: (found.get(division.code) ?? []).map(({ plan, block, words }) => ({ plan, block, words })),
  }));
  return [...Map.groupBy(whole, ({ code }) => `${code.slice(0, 2)}0000`)].map(([id, own]) => ({
    path: `divisions/${id}.json`,
    text: lines({ id, sources: [today.source, before.source], divisions: own }),
  }));
}
