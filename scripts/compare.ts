/** npm run compare -- OLD NEW: what differs between two built folders, or two content folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { exit } from 'node:process';
import { differences, type Folder, readAllowance, showDifference } from '../src/audit/differences.ts';
import { readArguments } from './arguments.ts';
import { toldError } from './trouble.ts';

const { values, given } = readArguments({
  command: 'npm run compare',
  about: 'Prints what differs between two built folders, or two content folders: text, ids and links of pages, bytes of other files.',
  options: {
    allow: {
      type: 'string',
      value: 'KIND:PATH',
      multiple: true,
      about: 'passes over differences of that kind in those files; * for every kind, ** in paths',
    },
    show: { type: 'string', value: 'NUMBER', default: '50', pattern: /^\d+$/, about: 'how many differences are printed' },
  },
  given: { word: 'FOLDER', least: 2, most: 2 },
});

/** The files below a folder, as paths with `/`. */
function open(folder: string): Folder {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return { paths, read: (path) => readFileSync(join(folder, path)) };
}

/** Prints the differences and their number by kind; returns the exit code. */
function main([old = '', fresh = '']: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const difference of differences(open(old), open(fresh), (values.allow ?? []).map(readAllowance))) {
    const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
    if (count < Number(values.show)) console.log(showDifference(difference));
    counts.set(difference.kind, (counts.get(difference.kind) ?? 0) + 1);
  }
  const said = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(`compare: ${said || 'no differences'}`);
  return counts.size > 0 ? 1 : 0;
}

try {
  exit(main(given));
} catch (error) {
  console.error(toldError(error));
  exit(1);
}
