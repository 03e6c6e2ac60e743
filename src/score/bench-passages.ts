import type { QuantityKind } from '../model/quantity.ts';
import type { Comparator, Mode } from '../model/target.ts';

/** A value as the benchmark writes it: a number, both ends of a range, or a ratio. */
export type BenchValue = number | string | [number, number] | null;

/** What is said of a figure, by a person or by a reader. */
export interface BenchFields {
  measure: string | null;
  scope: string | null;
  value: BenchValue;
  unit: string | null;
  cmp: Comparator | null;
  mode: Mode | null;
  year: number | null;
  base: number | null;
  hope: boolean;
}

/** A number of a passage as it was read by hand: its code points, its kind, and for a target or baseline its fields. */
export interface BenchLine extends Partial<BenchFields> {
  off: number;
  txt: string;
  kind: QuantityKind;
  /** Other readings of a field that are right too. */
  accept?: { [field in keyof BenchFields]?: BenchFields[field][] };
}

/** A passage of the benchmark: a small text that stands alone, with what a record says of its plan. */
export interface BenchPassage {
  id: string;
  form: string;
  title: string | null;
  from: number | null;
  to: number | null;
  text: string;
  quantities: BenchLine[];
}

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

const objectsIn = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

/** Reads a file of passages: a JSON object a line. */
export const parsePassages = (text: string): BenchPassage[] => objectsIn(text) as BenchPassage[];

/** Reads a file of readings: a JSON object a line. */
export const parseReadings = (text: string): BenchReading[] => objectsIn(text) as BenchReading[];
