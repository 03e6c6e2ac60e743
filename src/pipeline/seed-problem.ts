import type { Homes, Path, Problem } from '../model/problem.ts';
import type { Vocabulary, Words } from './vocabulary.ts';

/** What is checked: the vocabularies, the names of all texts, and where each record is written. */
export interface CheckedSeeds {
  vocabulary: Vocabulary;
  words: Words;
  files: readonly string[];
  homes: Homes;
}

/** A part of a record: the vocabulary, its index there, the fields that lead to the part. */
export type Part = readonly [name: string, index: number, ...path: Path];

/** A fatal problem of a part of a record. */
export const fault = (homes: Homes, [name, index, ...path]: Part, rule: string, message: string, remedy: string): Problem => ({
  ...homes(name, index, path),
  rule,
  message,
  remedy,
  fatal: true,
});

/** Where another record is written, as a message names it: `seeds/places.yml:12`. */
export const home = (homes: Homes, name: string, index: number): string => {
  const { file, line } = homes(name, index);
  return line === null ? file : `${file}:${line}`;
};

/** The values that stand more than once in a list: each with its first index and the one where it stands again. */
export function repeated<T>(values: readonly T[]): { value: T; first: number; again: number }[] {
  const seen = new Map<T, number>();
  return values.flatMap((value, again) => {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, again);
    return first === undefined ? [] : [{ value, first, again }];
  });
}
