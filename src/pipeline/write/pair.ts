import type { SharedWording } from '../wording/pairs.ts';
import { lines } from './data.ts';

/** content/pairs/{a}--{b}.json, one passage a line, and content/phrases/stock.json, one phrase a line. */
export const writeWording = ({ pairs, stock }: SharedWording): { path: string; text: string }[] => [
  ...pairs.map((pair) => ({ path: `pairs/${pair.id}.json`, text: lines(pair) })),
  { path: `phrases/${stock.id}.json`, text: lines(stock) },
];
