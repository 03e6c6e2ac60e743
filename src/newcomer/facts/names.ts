import type { Period } from '../../model/plan.ts';
import type { SuggestedPlace } from './issuing-place.ts';

/** Spells Chinese words in letters without tones: a syllable an entry. */
export type Spell = (words: string) => string[];

/** Places whose letters aren't those of their characters, so that no two provinces are spelt alike. */
const spelt: Readonly<Record<string, string>> = { 陕西: 'shaanxi', 全国: 'china' };

const slug = (syllables: readonly string[]): string =>
  syllables
    .join('')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The first of a name and its numbered followers that nobody has. */
function free(name: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const one = i === 1 ? name : `${name}-${i}`;
    if (!taken.has(one)) return one;
  }
}

/** The id of a place that has none: its short name in letters, with its code where another place is spelt alike. */
export function placeId({ shortName, code }: { shortName: string; code: string }, taken: ReadonlySet<string>, spell: Spell): string {
  const name = spelt[shortName] ?? (slug(spell(shortName)) || 'place');
  return taken.has(name) ? free(`${name}-${code}`, taken) : name;
}

/** The id of a plan: its place, its field, the first of its years or else that of its issue. */
export function planId(
  told: { place: string; field: string; period: Period | null; issued: string | null },
  taken: ReadonlySet<string>,
): string {
  const year = told.period?.from ?? told.issued?.slice(0, 4);
  return free([told.place, told.field, year].filter((part) => part !== undefined && part !== '').join('-'), taken);
}

/** The short name of a plan: its title without the place that stands before it, with its years where the title has none. */
export function shortTitle(title: string, place: Pick<SuggestedPlace, 'name' | 'shortName'> | null, period: Period | null): string {
  const names = place ? [place.name, place.shortName] : [];
  const at = names.map((name) => title.indexOf(name)).findIndex((index) => index >= 0 && index <= 12);
  const rest = at < 0 ? title : title.slice(title.indexOf(names[at]) + names[at].length);
  const words = rest.length >= 4 ? rest.replace(/^(?:关于|人民政府关于)/u, '') : title;
  const years = period && !/\d{4}/u.test(words) ? `（${period.from === period.to ? period.from : `${period.from}—${period.to}`}）` : '';
  return words + years;
}
