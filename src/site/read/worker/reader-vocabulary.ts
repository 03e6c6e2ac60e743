import type { ReaderWords } from '../../../library/load/load-words.ts';
import type { DivisionEntries } from '../../../pipeline/divisions.ts';

/** Everything that a text is read by besides the rules: what the command reads from `vocabularies/` and `seeds/`, in one file of the site. */
export interface ReaderVocabulary extends ReaderWords {
  divisions: DivisionEntries;
}
