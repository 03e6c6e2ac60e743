import { loadVocabulary } from '../../../scripts/seeds.ts';
import { readText } from '../../../src/pipeline/find/any-text.ts';
import type { LedgerEntry } from '../../../src/pipeline/find/ledger.ts';
import { indexUnits, type UnitIndex } from '../../../src/pipeline/find/numbers/units.ts';
import { seedOf } from '../../../src/pipeline/read/seed.ts';

export const words = loadVocabulary('seeds').words;
export const units: UnitIndex = indexUnits(words.units);

/** The ledger of a text without a record. */
export const ledgerOf = (text: string): LedgerEntry[] => readText(seedOf('text.txt', text), 'text', null, words).ledger.quantities;

/** A ledger line as the example tables write it: `number kind value unit comparator mode year [base] [H]`. */
export function written(text: string, entry: LedgerEntry): string {
  if (!('measure' in entry)) return `${Array.from(text).slice(entry.position.start, entry.position.end).join('')} ${entry.kind}`;
  const value = entry.ratio ?? `${entry.value}${entry.valueMax === null ? '' : `..${entry.valueMax}`}`;
  const fields = [entry.quote.exact, entry.kind, value, entry.unit || '–', entry.comparator, entry.mode, entry.year ?? '–', entry.baseYear];
  return [...fields, entry.hedged ? 'H' : null].filter((field) => field !== null).join(' ');
}
