import type { Problem } from '../../model/problem.ts';
import type { Words } from '../../strings/languages.ts';
import { type ProblemName, problemPatterns } from './problem-patterns.ts';

/** What the page says of a problem, from what its pattern caught, and what to do about it. */
export interface SaidProblem {
  says: (...found: string[]) => string;
  remedy: string;
}

const names = Object.keys(problemPatterns) as ProblemName[];

/** A problem in the words of the page. */
export interface ProblemLine {
  /** Where: the line, or the whole file. */
  where: string;
  says: string;
  /** Empty where nothing is to be done. */
  remedy: string;
  /** True where nothing could be read because of it. */
  isFatal: boolean;
}

/** A problem as the reader tells it, in the words of the page; as it is where these have none for it. */
export function sayProblem({ line, message, remedy, fatal }: Problem, { all, line: atLine, file }: Words['readProblems']): ProblemLine {
  const where = line === null ? file : atLine(line);
  for (const name of names) {
    const found = problemPatterns[name].exec(message);
    if (found) return { where, says: all[name].says(...found.slice(1)), remedy: all[name].remedy, isFatal: fatal };
  }
  return { where, says: message, remedy, isFatal: fatal };
}
