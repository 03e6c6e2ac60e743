import { seedRecords } from '../corpus/seed-records.ts';
import { StockEntry } from '../model/pair.ts';
import { once } from './once.ts';

/** Stock wording, as alignment takes it: what holds for any corpus, and what this one adds. Read once a build. */
export const loadStockList = once((): StockEntry[] =>
  seedRecords('stock', 'text').map(({ text, kind }) => StockEntry.parse({ text, ...(kind !== undefined && { kind }) })),
);
