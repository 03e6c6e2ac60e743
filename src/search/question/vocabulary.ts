import { straddles } from '../../language/word-borders.ts';
import { plain } from '../normalise.ts';

/** An entry that questions may name: a place, a topic, a measure, an indicator …, as the build hands it over. */
export interface KnownEntry {
  /** The id of its page (`topic/graphene`); of a place without a page, of what it is. */
  id: string;
  /** The record of the index of pages in which its page stands; without a page none. */
  record?: number;
  /** Its own name, then the others that texts print. */
  names: string[];
  /** Names that people type and no plan prints. */
  everyday?: string[];
  /** The printed word that those mean, where it isn't its own name. */
  printed?: string;
  /** Longer words that hold one of its words and mean something else. */
  not?: string[];
  /** Of a place the plans that it issued, of a plan itself. */
  plans?: string[];
  /** Of a plan its annexes that have a page: the number of each, and what the page is called. */
  annexes?: { number: number; name: string }[];
  /** Of a plan those others, of a later id, with which it has a page of shared wording. */
  pairs?: string[];
  /** True of a city, county or district that issued none. */
  isPlace?: true;
  /** True where some plan has nothing of it. */
  isMissed?: true;
}

/** The kind of an entry: place, or what its id begins with: topic, plan. */
export const kindOf = ({ id, isPlace }: Pick<KnownEntry, 'id' | 'isPlace'>): string => (isPlace ? 'place' : id.slice(0, id.indexOf('/')));

/**
 * The words by which texts speak of an entry that a question names: all its names. Of a sector only the one that was typed, since its others
 * are parts of it; of an everyday name what it means.
 */
export function printedNames(entry: KnownEntry, typed: string): string[] {
  const { names, everyday = [], printed } = entry;
  const isEveryday = everyday.some((name) => plain(name) === typed) && !names.some((name) => plain(name) === typed);
  if (isEveryday && printed !== undefined) return [printed];
  return kindOf(entry) === 'sector' ? names.filter((name, at) => plain(name) === typed || (isEveryday && at === 0)) : names;
}

/** Where a plain text names entries: all that bear the longest name that stands there. */
export interface NamedAt {
  entries: KnownEntry[];
  at: number;
  length: number;
}

/** Entries by their names, ready for finding the longest one at a place of a plain text. */
export interface Lexicon {
  entries: readonly KnownEntry[];
  byName: ReadonlyMap<string, KnownEntry[]>;
  longest: number;
}

/** Shorter names are parts of too many words. */
const shortest = 2;

/** Makes the lexicon. `isGeneral` tells names that say what kind of thing is asked for (产业); they name only what has no other name. */
export function openLexicon(entries: readonly KnownEntry[], isGeneral: (name: string) => boolean = () => false): Lexicon {
  const byName = new Map<string, KnownEntry[]>();
  let longest = 0;
  for (const entry of entries) {
    for (const name of new Set([...entry.names, ...(entry.everyday ?? [])].map(plain))) {
      if (name.length < shortest || (name !== plain(entry.names[0]) && isGeneral(name))) continue;
      byName.set(name, [...(byName.get(name) ?? []), entry]);
      longest = Math.max(longest, name.length);
    }
  }
  return { entries, byName, longest };
}

const latin = /[a-z0-9]/;

/** True where a name that begins or ends with a Latin letter or digit is cut out of a longer word (VR in MVR). */
const isCut = (text: string, at: number, length: number): boolean =>
  (latin.test(text[at] ?? '') && latin.test(text[at - 1] ?? '')) ||
  (latin.test(text[at + length - 1] ?? '') && latin.test(text[at + length] ?? ''));

/** True where the 年 that begins a name is that of a year before it: 2020年主营业务收入. */
const isYears = (text: string, at: number): boolean => text[at] === '年' && /\d/.test(text[at - 1] ?? '');

/** The entries named at a place of a plain text by the longest name that stands there; null where none is. */
export function namedAt({ byName, longest }: Lexicon, text: string, at: number): NamedAt | null {
  for (let length = Math.min(longest, text.length - at); length >= shortest; length--) {
    const entries = (byName.get(text.slice(at, at + length)) ?? []).filter((entry) => !isOther(entry, text, at, length));
    if (entries.length > 0 && !isCut(text, at, length) && !isYears(text, at) && !straddles(text, at, at + length))
      return { entries: meant(entries, text.slice(at, at + length)), at, length };
  }
  return null;
}

/** Of entries that share a name those whose own it is; else those that aren't whole sectors, which are named by much that they hold. */
function meant(entries: KnownEntry[], name: string): KnownEntry[] {
  const own = entries.filter(({ names }) => plain(names[0]) === name);
  const narrow = entries.filter((entry) => kindOf(entry) !== 'sector');
  return [own, narrow].find((some) => some.length > 0) ?? entries;
}

/** True where a name lies inside a longer word that means something else. */
const isOther = ({ not = [] }: KnownEntry, text: string, at: number, length: number): boolean =>
  not.map(plain).some((word) => {
    const from = text.indexOf(word, Math.max(0, at + length - word.length));
    return from >= 0 && from <= at && at + length <= from + word.length;
  });

/** Every place where a plain text names entries, in order, without overlaps. */
export function namedIn(lexicon: Lexicon, text: string): NamedAt[] {
  const found: NamedAt[] = [];
  for (let at = 0; at < text.length;) {
    const named = namedAt(lexicon, text, at);
    if (named) found.push(named);
    at += named?.length ?? 1;
  }
  return found;
}
