import type { LedgerEntry } from '../pipeline/find/quantity-ledger.ts';
import type { ReadLine } from './score.ts';

/** A ledger as the score compares it. */
export const readLines = (quantities: readonly LedgerEntry[]): ReadLine[] =>
  quantities.map((quantity) => ({
    start: quantity.position.start,
    end: quantity.position.end,
    text: quantity.text,
    kind: quantity.kind,
    rule: quantity.rule,
    reading: 'measure' in quantity ? quantity : null,
  }));
