/** The vocabularies and the records of seeds/, parsed once for every test file. */
import { loadVocabulary } from '../scripts/seeds.ts';

export const { vocabulary, words } = loadVocabulary('seeds');
