import type { StockEntry } from './pair.ts';

/** The fewest characters of a stock phrase that is shown. */
export const shortestStock = 8;

/** True for an entry that is shown where plans hold it. */
export const isShownStock = ({ text, kind }: StockEntry): boolean => kind !== 'words' && Array.from(text).length >= shortestStock;
