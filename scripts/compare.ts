/**
 * npm run compare -- OLD NEW                            what differs between two built folders, or two content folders
 * npm run compare -- OLD NEW --allow 'text:plans/**'    the same, without differences of that kind in those files (* for every kind)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { differences, type Folder, readAllowance, showDifference } from '../src/audit/differences.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { allow: { type: 'string', multiple: true, default: [] }, show: { type: 'string', default: '50' } },
});

/** The files below a folder, as paths with `/`. */
function open(folder: string): Folder {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return { paths, read: (path) => readFileSync(join(folder, path)) };
}

/** Prints the differences and their number by kind; returns the exit code. */
function main([old, fresh]: readonly string[]): number {
  if (!old || !fresh) throw new Error('npm run compare: two folders are needed. Give the old one and the new one.');
  const counts = new Map<string, number>();
  for (const difference of differences(open(old), open(fresh), values.allow.map(readAllowance))) {
    const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
    if (count < Number(values.show)) console.log(showDifference(difference));
    counts.set(difference.kind, (counts.get(difference.kind) ?? 0) + 1);
  }
  const said = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(`compare: ${said || 'no differences'}`);
  return counts.size > 0 ? 1 : 0;
}

try {
  exit(main(positionals));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
