import { planFile } from './plan.ts';
import type { Path, Problem } from './problem.ts';

/** A problem of what people say of a plan: `path` leads to it in the plan's own file. */
export const planProblem = (plan: string, path: Path, rest: Pick<Problem, 'rule' | 'message' | 'remedy' | 'fatal'>): Problem => ({
  file: `seeds/${planFile(plan)}`,
  line: null,
  column: null,
  path,
  ...rest,
});
