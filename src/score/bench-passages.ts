import { type BenchFields, BenchPassage, type BenchSplit } from '../model/score.ts';

/** A number as some reader read it: half-open code points of the passage’s text. */
export interface BenchRead extends Partial<BenchFields> {
  start: number;
  end: number;
  kind: string;
}

/** What a reader read of one passage: a line of the file that `npm run score -- --bench --readings` takes. */
export interface BenchReading {
  id: string;
  quantities: BenchRead[];
}

const objectsIn = (text: string): object[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as object);

/** Reads a file of passages, a JSON object a line; those that don't say which set they are of are of `split`. Throws with what doesn't fit. */
export const parsePassages = (text: string, split: BenchSplit): BenchPassage[] =>
  objectsIn(text).map((one) => BenchPassage.parse({ split, ...one }));

/** Reads a file of readings: a JSON object a line. */
export const parseReadings = (text: string): BenchReading[] => objectsIn(text) as BenchReading[];
