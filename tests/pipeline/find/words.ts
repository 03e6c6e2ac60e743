import { ledgerReader } from './written.ts';
import { words } from '../../vocabulary.ts';

export { words };

/** The ledger of a text without a record. */
export const ledgerOf = ledgerReader(words);
