import type { KnownPage } from '../page-record.ts';
import type { PackedDivisions } from './division-entries.ts';
import type { KnownEntry } from './vocabulary.ts';

/** The words that the search knows of: `dist/search/words.gz`. */
export interface WordFile {
  entries: KnownEntry[];
  /** The divisions that no plan speaks of. */
  divisions: PackedDivisions;
  /** Pages that lead to others, to which a question may lead without naming them. */
  pages: KnownPage[];
  /** In how many files it stands what these plans have instead. */
  blankFiles: number;
}

/** The topics among the entries, whose other names passages are looked for by. */
export const topicsIn = ({ entries }: Pick<WordFile, 'entries'>): KnownEntry[] => entries.filter(({ id }) => id.startsWith('topic/'));

/** The entries of which some plan has nothing. */
export const missedEntries = ({ entries }: Pick<WordFile, 'entries'>): KnownEntry[] => entries.filter(({ isMissed }) => isMissed);

/** The words that may be offered instead of others, in their order: topics, then some names, then indicators. */
export function offered({ entries }: Pick<WordFile, 'entries'>, names: readonly string[]): string[] {
  const calledIn = (kind: string): string[] => entries.filter(({ id }) => id.startsWith(kind)).map(({ names: [own] }) => own);
  return [...calledIn('topic/'), ...names, ...calledIn('indicator/')];
}
