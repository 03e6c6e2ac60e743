import type { AlsoHeld, NearestPlans, Pair, StockPhrases } from '../../model/pair.ts';
import { lines } from './data.ts';

/** content/pairs/{a}--{b}.json, one passage a line. */
export const writePair = (pair: Pair): { path: string; text: string } => ({ path: `pairs/${pair.id}.json`, text: lines(pair) });

/** content/also/{plan}.json, one passage a line. */
export const writeAlso = (held: AlsoHeld): { path: string; text: string } => ({ path: `also/${held.id}.json`, text: lines(held) });

/** content/nearest/{plan}.json, one plan a line. */
export const writeNearest = (nearest: NearestPlans): { path: string; text: string } => ({
  path: `nearest/${nearest.id}.json`,
  text: lines(nearest),
});

/** content/phrases/stock.json, one phrase a line. */
export const writeStock = (stock: StockPhrases): { path: string; text: string } => ({
  path: `phrases/${stock.id}.json`,
  text: lines(stock),
});
