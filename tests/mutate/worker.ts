import { globSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { RuleFamily } from '../../src/language/rule.ts';
import type { ValueTable } from '../value-table.ts';
import { vocabulary, words } from '../vocabulary.ts';
import { mutantsOf, type Mutant } from './alternatives.ts';
import type * as asked from './asked.ts';
import { changesOf, sampleOf } from './changes.ts';
import { exampleChecks, type Program, rowChecks, testChecks } from './checks.ts';
import { idleRules } from './idle-rules.ts';
import { Jury } from './jury.ts';
import { Linked, reach } from './linked.ts';
import { Suite, type Test } from './suite.ts';

/** What is changed: alternatives of patterns, or changes of the code, so many of them, drawn by a seed; in which sources, and where to begin. */
export interface Task {
  what: 'alternatives' | 'changes';
  many: number;
  seed: number;
  only: string | null;
  from: number;
}

/** What the worker says: the rules that nothing misses, how much there is to do, then a line a mutant. */
export type Report =
  { rules: number; idle: string[]; mutants: number } | { index: number; file: string; line: number; removed: string; noticed: boolean };

const { what, many, seed, only, from } = workerData as Task;
const say = (report: Report): void => parentPort?.postMessage(report);

const entry = 'tests/mutate/asked.ts';
/** The tests of reading, for changes of code: but those that read the plans of this repository. */
const ofPlans = ['tests/pipeline/find/every-numeral.test.ts', 'tests/pipeline/find/quantity-ledger.test.ts'];
const tests =
  what === 'alternatives'
    ? []
    : globSync(['tests/pipeline/find/**/*.test.ts', 'tests/pipeline/read/**/*.test.ts'], { exclude: ofPlans }).sort();

const suite = new Suite();
const given = { vitest: suite.vitest, 'tests/vocabulary.ts': { vocabulary, words }, 'tests/growth.ts': { expectLinear: () => undefined } };
const linked = new Linked([entry], given);
const read = linked.files();
const testsOf = new Map<string, readonly Test[]>();
for (const file of tests) {
  linked.add(file);
  testsOf.set(file, suite.taken());
}

/** A program as it is asked, from what its modules export; what it exports is made when it is first asked for. */
function programOf(load: (entry: string) => unknown): Program {
  let families: ReadonlyMap<string, RuleFamily> | null = null;
  let tables: ReadonlyMap<string, ValueTable> | null = null;
  const declared = new Map<string, readonly Test[]>();
  const exports = (): typeof asked => load(entry) as typeof asked;
  return {
    families: () =>
      (families ??= new Map(
        exports()
          .ruleFamilies(words)
          .map((one) => [one.family, one]),
      )),
    tables: () =>
      (tables ??= new Map(
        exports()
          .askedTables(words)
          .map((one) => [one.name, one]),
      )),
    tests: (file) => {
      const known = declared.get(file);
      if (known) return known;
      suite.taken();
      load(file);
      const own = suite.taken();
      declared.set(file, own);
      return own;
    },
  };
}

const unchanged: Program = {
  ...programOf((file) => linked.exports(file)),
  tests: (file) => testsOf.get(file) ?? [],
};
const families = [...unchanged.families().values()];
const checks = [
  ...rowChecks([...unchanged.tables().values()]),
  ...exampleChecks(families),
  ...[...testsOf].flatMap(([file, own]) => testChecks(file, own)),
];
const jury = await Jury.of(checks, unchanged, reach);

/** What shows rules to their tests reads no plan. */
const showing = ['families.ts', 'field-families.ts', 'shown.ts', 'shown-line.ts'].map((name) => `src/pipeline/find/${name}`);

/** Every mutant of the task, those of one file together. */
function mutants(): Mutant[] {
  const isAsked = (file: string): boolean => only === null || file.includes(only);
  const isRead = (file: string): boolean => /^src\/(?:language|pipeline\/(?:find|link|mention)|search\/question)\//.test(file);
  const [files, mutate] =
    what === 'changes'
      ? [globSync(['src/pipeline/find/**/*.ts', 'src/pipeline/read/**/*.ts'], { exclude: showing }), changesOf]
      : [read.filter(isRead), mutantsOf];
  const made = files
    .filter(isAsked)
    .sort()
    .flatMap((file) => mutate(file, readFileSync(file, 'utf8')));
  return sampleOf(made, many, seed);
}

/** True where a changed source no longer runs, or reads an example otherwise, or fails a test. */
async function isNoticed({ file, at, source }: Mutant): Promise<boolean> {
  try {
    return (await jury.firstFailure(programOf(linked.changed(file, source)), file, at)) !== null;
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
