import { plainNames } from '../normalise.ts';
import type { Query } from '../query.ts';

/** An entry of the vocabularies that some plan has nothing of, by its page's id and its names. */
export interface BlankEntry {
  id: string;
  names: string[];
}

/** The same with these plans: each with the kind of nothing and what it rests on, where its page says more than that its words are missing. */
export interface Blank extends BlankEntry {
  plans: { plan: string; label: string; note: string | null }[];
}

/** The entries that a question names and that some plan has nothing of. */
export const blanksFor = <Entry extends Pick<BlankEntry, 'names'>>({ parts }: Pick<Query, 'parts'>, blanks: readonly Entry[]): Entry[] =>
  blanks.filter(({ names }) => parts.some((part) => plainNames(names).includes(part.plain)));

/** So many entries stand in one file: what is said of one entry is read for it, not for all. */
const together = 32;

/** How many files hold some entries. */
export const fileCount = (entries: number): number => Math.max(1, Math.ceil(entries / together));

/** In which of some files an entry stands. */
export const fileOf = (id: string, files: number): number =>
  Array.from(id).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7) % files;
