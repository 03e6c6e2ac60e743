import { globSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { vocabulary, words } from '../vocabulary.ts';
import { mutantsOf, type Mutant } from './alternatives.ts';
import type * as asked from './asked.ts';
import { changesOf, sampleOf } from './changes.ts';
import { Linked } from './linked.ts';
import { firstFault, firstMiss, idleRules, nearestFirst } from './notice.ts';
import { Suite } from './suite.ts';

/** What is changed: alternatives of patterns, or `changes` of the code, so many of them; in which sources, and where to begin. */
export interface Task {
  changes: number | null;
  only: string | null;
  from: number;
}

/** What the worker says: the rules that nothing misses, how much there is to do, then a line a mutant. */
export type Report =
  { rules: number; idle: string[]; mutants: number } | { index: number; file: string; line: number; removed: string; noticed: boolean };

const { changes, only, from } = workerData as Task;
const entry = 'tests/mutate/asked.ts';
const program = new Linked([entry]);
const familiesOf = (exports: unknown) => (exports as typeof asked).ruleFamilies(words);
const tablesOf = (exports: unknown) => (exports as typeof asked).valueTables(words);
const say = (report: Report): void => parentPort?.postMessage(report);

const families = familiesOf(program.exports(entry));
const tables = tablesOf(program.exports(entry));
const fault = firstFault(families) ?? firstMiss(tables, tables);
if (fault) throw new Error(`${fault} is read otherwise before anything is changed. Run tests/rules.test.ts and tests/values.test.ts.`);

/** The tests of reading, for changes of code: but those that read whole plans, and but how long it takes. */
const suite = new Suite();
const ofPlans = ['tests/pipeline/find/every-numeral.test.ts', 'tests/pipeline/find/quantity-ledger.test.ts'];
const tests =
  changes === null ? [] : globSync(['tests/pipeline/find/**/*.test.ts', 'tests/pipeline/read/**/*.test.ts'], { exclude: ofPlans }).sort();
const tested = new Linked(tests, {
  vitest: suite.vitest,
  'tests/vocabulary.ts': { vocabulary, words },
  'tests/growth.ts': { expectLinear: () => undefined },
});
const failure = await suite.firstFailure();
if (failure !== null) throw new Error(`“${failure}” fails before anything is changed. Run npm test.`);

/** Every mutant of the task, those of one file together. */
function mutants(): Mutant[] {
  const isAsked = (file: string): boolean => only === null || file.includes(only);
  if (changes !== null) {
    const files = globSync(['src/pipeline/find/**/*.ts', 'src/pipeline/read/**/*.ts']).filter(isAsked).sort();
    return sampleOf(
      files.flatMap((file) => changesOf(file, readFileSync(file, 'utf8'))),
      changes,
    );
  }
  const files = program
    .files()
    .filter((file) => /^src\/(?:language|pipeline\/(?:find|link|mention)|search\/question)\//.test(file) && isAsked(file));
  return files.sort().flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
}

/** True where the examples of a changed source are read otherwise. */
function isMissed(file: string, exports: unknown): boolean {
  if (exports === null) return false;
  const readers = tablesOf(exports);
  const near = nearestFirst(tables, file).filter(({ about }) => file.startsWith(about));
  const others = tables.filter((table) => !near.includes(table));
  return (firstMiss(near, readers) ?? firstFault(familiesOf(exports)) ?? firstMiss(others, readers)) !== null;
}

/** True where a changed source no longer runs, or reads an example otherwise, or fails a test. */
async function isNoticed({ file, source }: Mutant): Promise<boolean> {
  try {
    if (isMissed(file, program.changed(file, source)(entry))) return true;
    const load = tested.changed(file, source);
    for (const test of tests) {
      load(test);
      if ((await suite.firstFailure()) !== null) return true;
    }
    return false;
  } catch {
    return true;
  }
}

const all = mutants();
if (from === 0) {
  const idle = families.flatMap((family) => idleRules(family).map((name) => `${family.family} ${name}`));
  say({ rules: families.reduce((sum, { rules }) => sum + rules.length, 0), idle, mutants: all.length });
}
for (const [i, mutant] of all.slice(from).entries()) {
  const { file, line, removed } = mutant;
  say({ index: from + i, file, line, removed, noticed: await isNoticed(mutant) });
}
