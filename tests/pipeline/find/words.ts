import { loadVocabulary } from '../../../scripts/seeds.ts';
import { ledgerReader } from './written.ts';

export const words = loadVocabulary('seeds').words;

/** The ledger of a text without a record. */
export const ledgerOf = ledgerReader(words);
