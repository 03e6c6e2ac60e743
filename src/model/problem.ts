/** Something a stage could not read as it should: a value, collected by the caller and printed at the edge. */
export interface Problem {
  /** The file the trouble is in, as a path from the repository's top. */
  file: string;
  /** Line, counted from 1; null when the whole file is meant. */
  line: number | null;
  /** Column in code points, counted from 1; null when the whole line is meant. */
  column: number | null;
  /** The rule that found it. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** True when nothing may be written while it stands. */
  fatal: boolean;
}

/** `seeds/x.txt:144:37 [correction] "材枓" found 3 times, its correction says 4. Change times or add the context.` */
export function printProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  return `${place} [${problem.rule}] ${problem.message} ${problem.remedy}`;
}
