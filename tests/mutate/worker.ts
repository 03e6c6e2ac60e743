import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadVocabulary } from '../../scripts/seeds.ts';
import { mutantsOf } from './alternatives.ts';
import type * as asked from './asked.ts';
import { Linked } from './linked.ts';
import { firstFault, firstMiss, idleRules, nearestFirst } from './notice.ts';

/** Which sources are changed, and where to begin. */
export interface Task {
  only: string | null;
  from: number;
}

/** What the worker says: the rules that nothing misses, how much there is to do, then a line a mutant. */
export type Report =
  { rules: number; idle: string[]; mutants: number } | { index: number; file: string; line: number; removed: string; noticed: boolean };

const { only, from } = workerData as Task;
const { words } = loadVocabulary('seeds');
const program = new Linked('tests/mutate/asked.ts');
const familiesOf = (exports: unknown) => (exports as typeof asked).ruleFamilies(words);
const tablesOf = (exports: unknown) => (exports as typeof asked).valueTables(words);
const say = (report: Report): void => parentPort?.postMessage(report);

const families = familiesOf(program.exports());
const tables = tablesOf(program.exports());
const fault = firstFault(families) ?? firstMiss(tables, tables);
if (fault) throw new Error(`${fault} is read otherwise before anything is changed. Run tests/rules.test.ts and tests/values.test.ts.`);

const files = program
  .files()
  .filter(
    (file) => /^src\/(?:language|pipeline\/(?:find|link|mention)|search\/question)\//.test(file) && (only === null || file.includes(only)),
  );
const mutants = files.sort().flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
if (from === 0) {
  const idle = families.flatMap((family) => idleRules(family).map((name) => `${family.family} ${name}`));
  say({ rules: families.reduce((sum, { rules }) => sum + rules.length, 0), idle, mutants: mutants.length });
}

/** True where a changed source no longer runs, or reads an example otherwise. */
function isNoticed(file: string, source: string): boolean {
  try {
    const changed = program.exports({ file, source });
    const readers = tablesOf(changed);
    const near = nearestFirst(tables, file).filter(({ about }) => file.startsWith(about));
    const others = tables.filter((table) => !near.includes(table));
    return (firstMiss(near, readers) ?? firstFault(familiesOf(changed)) ?? firstMiss(others, readers)) !== null;
  } catch {
    return true;
  }
}

mutants
  .slice(from)
  .forEach(({ file, line, removed, source }, i) => say({ index: from + i, file, line, removed, noticed: isNoticed(file, source) }));
