import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { signatureFile, sumsFile } from '../src/ledger/proof/file-list.ts';
import { type Audit, auditSite, concludeAudit, type Scan, sharedTags, showProblem } from '../src/audit/audit-site.ts';

const shown = 50;

/** Every file below a folder, as paths with `/`; frozen copies are sites of their own. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return paths.filter((path) => !path.startsWith('v/')).sort();
}

/** The HTML files, read one at a time. */
export function* readPages(folder: string, files: readonly string[]): Generator<[string, string]> {
  for (const file of files) if (file.endsWith('.html')) yield [file, readFileSync(join(folder, file), 'utf8')];
}

/** The files that links may lead to. The frozen copies of `releases` count as there: a host keeps them, a working copy need not. */
const filesWith = (files: readonly string[], releases: readonly string[]): string[] => [
  ...files,
  ...releases.flatMap((release) => ['index.html', sumsFile, signatureFile].map((file) => `v/${release}/${file}`)),
];

/** Follows every link of a built site. */
export function auditFolder(folder: string, base: string, releases: readonly string[]): Audit {
  const files = filesBelow(folder);
  return auditSite({ pages: readPages(folder, files), files: filesWith(files, releases), base, shared: sharedTags });
}

/** The same of a site whose pages have been read, now that all its files are there. */
export const auditScans = (scans: readonly Scan[], folder: string, base: string, releases: readonly string[]): Audit =>
  concludeAudit(scans, { files: filesWith(filesBelow(folder), releases), base });

/** The HTML files of a site in so many shares, each of some of every folder. */
export function shares(folder: string, most: number): string[][] {
  const pages = filesBelow(folder).filter((file) => file.endsWith('.html'));
  return Array.from({ length: most }, (_, share) => pages.filter((_page, i) => i % most === share)).filter((share) => share.length > 0);
}

/** The problems of an audit as lines for people, the first fifty. */
export const showProblems = ({ problems }: Audit): string[] => [
  ...problems.slice(0, shown).map(showProblem),
  ...(problems.length > shown ? [`… and ${problems.length - shown} more.`] : []),
];
