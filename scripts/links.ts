/** npm run links: every href and #id in dist resolves; no page is empty or out of reach. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { auditSite, showProblem } from '../src/audit/links.ts';
import { readArguments } from './arguments.ts';

const shown = 50;
const { values } = readArguments({
  command: 'npm run links',
  about: 'Every href and #id of a built site resolves; no page is empty or out of reach.',
  options: {
    base: { type: 'string', value: 'PATH', default: '/', about: 'the address the folder is published under, as /v/2026.12/' },
    dist: { type: 'string', value: 'FOLDER', default: 'dist', about: 'the folder of the built site' },
  },
});

/** Every file below a folder, as paths with `/`. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
}

/** The HTML files, read one at a time. */
function* readPages(folder: string, files: string[]): Generator<[string, string]> {
  for (const file of files) if (file.endsWith('.html')) yield [file, readFileSync(join(folder, file), 'utf8')];
}

/** Audits the folder and prints what was found; returns the exit code. */
function main(folder: string, base: string): number {
  const start = performance.now();
  const files = filesBelow(folder);
  const { pages, links, problems } = auditSite({ pages: readPages(folder, files), files, base });
  for (const problem of problems.slice(0, shown)) console.error(showProblem(problem));
  if (problems.length > shown) console.error(`… and ${problems.length - shown} more.`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`links: ${pages} pages, ${links} links, ${problems.length} problems, ${seconds} s`);
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(values.dist, values.base);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  console.error(`${values.dist}: there is no such folder. Run "npm run build" first.`);
  process.exitCode = 1;
}
