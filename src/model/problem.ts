import { planFile } from './plan.ts';

/** Something a stage could not read as it should: a value, collected by the caller and printed at the edge. */
export interface Problem {
  /** The file the trouble is in, as a path from the repository's top. */
  file: string;
  /** Line, counted from 1; null when the whole file is meant. */
  line: number | null;
  /** Column in code points, counted from 1; null when the whole line is meant. */
  column: number | null;
  /** The fields that lead to it in a file of records, until somebody who has the file makes line and column of them. */
  path?: Path;
  /** The rule that found it. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** True when nothing may be written while it stands. */
  fatal: boolean;
}

/** The way to a part of a record: names of fields, places in lists. */
export type Path = readonly (string | number)[];

/** Where a record or a part of it is written. */
export type Home = Pick<Problem, 'file' | 'line' | 'column'>;

/** Where a part of the record at an index of a vocabulary is written, by the name of the vocabulary. */
export type Homes = (name: string, index: number, path?: Path) => Home;

/** `seeds/x.txt:144:37 [correction] "材枓" found 3 times, its correction says 4. Change times or add the context.` */
export function printProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  return `${place} [${problem.rule}] ${problem.message} ${problem.remedy}`;
}

/** A problem with its line and column where it had a path; `placeOf` says where a path into its file leads. */
export function placed({ path, ...problem }: Problem, placeOf: (path: Path) => Home): Problem {
  if (path === undefined) return problem;
  const { line, column } = placeOf(path);
  return { ...problem, line, column };
}

/** A problem of what people say of a plan: `path` leads to it in the plan's own file. */
export const planProblem = (plan: string, path: Path, rest: Pick<Problem, 'rule' | 'message' | 'remedy' | 'fatal'>): Problem => ({
  file: `seeds/${planFile(plan)}`,
  line: null,
  column: null,
  path,
  ...rest,
});
