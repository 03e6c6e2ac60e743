import type { SharedWording } from '../wording/pairs.ts';
import { lines } from './data.ts';

/** content/pairs/{a}--{b}.json and content/also/{plan}.json, one passage a line, and content/phrases/stock.json, one phrase a line. */
export const writeWording = ({ pairs, also, stock }: SharedWording): { path: string; text: string }[] => [
  ...pairs.map((pair) => ({ path: `pairs/${pair.id}.json`, text: lines(pair) })),
  ...also.map((held) => ({ path: `also/${held.id}.json`, text: lines(held) })),
  { path: `phrases/${stock.id}.json`, text: lines(stock) },
];
