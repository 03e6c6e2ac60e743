import type { Period, Place } from '../../model/plan.ts';
import { citiesOfProvince, mostProvinces, type SyntheticProvince } from './invented-places.ts';

/** Plans of one province, field and period, which share what such plans share: the province's own and those of its cities. */
export interface SyntheticFamily {
  province: number;
  field: number;
  period: Period;
}

/** What is drawn before a plan is written: whose it is, in which family, and from which text it is made. */
export interface Outset extends SyntheticFamily {
  id: string;
  family: number;
  place: Place;
  /** The province of a city's plan; null for a province's. */
  parent: Place | null;
  base: number;
}

export const fieldCount = 3;
const periods: readonly Period[] = [
  { from: 2011, to: 2015 },
  { from: 2016, to: 2020 },
  { from: 2021, to: 2025 },
  { from: 2026, to: 2030 },
];
const members = citiesOfProvince + 1;
const mostFamilies = fieldCount * periods.length;

/** The families of a corpus: every fifth goes to the first province, so that its places have many plans, the others to the rest in turn. */
export function familiesOf(plans: number): SyntheticFamily[] {
  const count = Math.ceil(plans / members);
  const provinces = provincesOf(plans);
  const had = new Map<number, number>();
  return Array.from({ length: count }, (_, k) => {
    const isFirst = k % 5 === 4 && (had.get(0) ?? 0) < mostFamilies;
    const province = isFirst ? 0 : k % provinces;
    const nth = had.get(province) ?? 0;
    had.set(province, nth + 1);
    const field = (province + Math.floor(nth / 2)) % fieldCount;
    return { province, field, period: periods[(province + nth) % periods.length] };
  });
}

/** How many provinces so many plans lie in. Throws where the country has not enough. */
export function provincesOf(plans: number): number {
  const families = Math.ceil(plans / members);
  const needed = Math.max(Math.min(families, 3), Math.ceil(families / 2.5));
  if (needed > mostProvinces) throw new Error(`${plans} plans: the country has ${mostProvinces} provinces. Ask for fewer.`);
  return needed;
}

/** Every plan of a corpus, family after family, made from so many texts in turn. */
export function outsetsOf(plans: number, places: readonly SyntheticProvince[], texts: number): Outset[] {
  const all = familiesOf(plans).flatMap((family, index) => {
    const { province, cities } = places[family.province];
    return [province, ...cities].map((place, k): Outset => ({
      ...family,
      family: index,
      id: `${place.id}-f${family.field + 1}-${family.period.from}`,
      place,
      parent: place === province ? null : province,
      base: (index + k) % texts,
    }));
  });
  return all.slice(0, plans);
}
