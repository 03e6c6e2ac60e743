import { readText } from '../../../src/pipeline/find/any-text.ts';
import type { LedgerEntry } from '../../../src/pipeline/find/quantity-ledger.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import type { Words } from '../../../src/pipeline/vocabulary.ts';

/** Reads the ledger of a text without a record. */
export type LedgerReader = (text: string) => LedgerEntry[];

/** A reader of ledgers with some vocabularies. */
export const ledgerReader =
  (words: Words): LedgerReader =>
  (text) =>
    readText(seedOf('text.txt', text), 'text', null, words).ledger.quantities;

/** A ledger line as the example tables write it: `number kind value unit comparator mode year [base] [H]`. */
export function written(text: string, entry: LedgerEntry): string {
  if (!('measure' in entry)) return `${Array.from(text).slice(entry.position.start, entry.position.end).join('')} ${entry.kind}`;
  const value = entry.ratio ?? `${entry.value}${entry.valueMax === null ? '' : `..${entry.valueMax}`}`;
  const fields = [entry.quote.exact, entry.kind, value, entry.unit || '–', entry.comparator, entry.mode, entry.year ?? '–', entry.baseYear];
  return [...fields, entry.hedged ? 'H' : null].filter((field) => field !== null).join(' ');
}
