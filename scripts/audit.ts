import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Audit, auditSite, sharedTags, showProblem } from '../src/audit/audit-site.ts';

const shown = 50;

/** Every file below a folder, as paths with `/`; frozen copies are sites of their own. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return paths.filter((path) => !path.startsWith('v/')).sort();
}

/** The HTML files, read one at a time. */
function* readPages(folder: string, files: string[]): Generator<[string, string]> {
  for (const file of files) if (file.endsWith('.html')) yield [file, readFileSync(join(folder, file), 'utf8')];
}

/** Follows every link of a built site. The frozen copies of `releases` count as there: a host keeps them, a working copy need not. */
export function auditFolder(folder: string, base: string, releases: readonly string[]): Audit {
  const files = filesBelow(folder);
  const copies = releases.map((release) => `v/${release}/index.html`);
  return auditSite({ pages: readPages(folder, files), files: [...files, ...copies], base, shared: sharedTags });
}

/** The problems of an audit as lines for people, the first fifty. */
export const showProblems = ({ problems }: Audit): string[] => [
  ...problems.slice(0, shown).map(showProblem),
  ...(problems.length > shown ? [`… and ${problems.length - shown} more.`] : []),
];
