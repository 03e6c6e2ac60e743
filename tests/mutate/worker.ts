import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadVocabulary } from '../../scripts/seeds.ts';
import type { ruleFamilies } from '../families.ts';
import { mutantsOf } from './alternatives.ts';
import { Linked } from './linked.ts';
import { firstFault, idleRules } from './notice.ts';

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
const program = new Linked('tests/families.ts');
const familiesOf = (exports: unknown) => (exports as { ruleFamilies: typeof ruleFamilies }).ruleFamilies(words);
const say = (report: Report): void => parentPort?.postMessage(report);

const families = familiesOf(program.exports());
const fault = firstFault(families);
if (fault) throw new Error(`${fault} is read otherwise before anything is changed. Run tests/rules.test.ts.`);

const files = program
  .files()
  .filter((file) => /^src\/(?:language|pipeline\/(?:find|link|mention))\//.test(file) && (only === null || file.includes(only)));
const mutants = files.sort().flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
if (from === 0) {
  const idle = families.flatMap((family) => idleRules(family).map((name) => `${family.family} ${name}`));
  say({ rules: families.reduce((sum, { rules }) => sum + rules.length, 0), idle, mutants: mutants.length });
}

/** True where a changed source no longer runs, or reads an example otherwise. */
function isNoticed(file: string, source: string): boolean {
  try {
    return firstFault(familiesOf(program.exports({ file, source }))) !== null;
  } catch {
    return true;
  }
}

mutants
  .slice(from)
  .forEach(({ file, line, removed, source }, i) => say({ index: from + i, file, line, removed, noticed: isNoticed(file, source) }));
