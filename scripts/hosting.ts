import { closeSync, globSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../astro.config.mjs';
import { filesBelow } from './audit.ts';
import { readBuilt } from '../src/export/built.ts';
import { headerRules, headersFile, joinPolicies } from '../src/export/headers.ts';
import { sitemapsOf } from '../src/export/sitemap.ts';

/** How many files a site may have on most static hosts. */
export const mostFiles = 20_000;

/** How many files a built site has, frozen copies apart, beside what static hosts take. */
export function showFiles(dist: string): string {
  const files = filesBelow(dist).length;
  return `${files} files${files > mostFiles ? `, more than the ${mostFiles} that most static hosts take` : ''}`;
}

/** A page at least as far as its head goes. */
function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(32_768);
    const text = start.toString('utf8', 0, readSync(file, start));
    return text.includes('</head>') ? text : readFileSync(path, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** Adds to a built site what its host and search engines read: the sitemap and the headers. Returns how many pages are listed. */
export function writeHosting(dist: string): number {
  const pages = globSync('**/*.html', { cwd: dist }).map((path) => readBuilt(headOf(join(dist, path))));
  const base = `/${config.base ?? ''}/`.replaceAll(/\/+/g, '/');
  const addresses = [...new Set(pages.flatMap(({ address }) => address ?? []))];
  const root = new URL(base, config.site).href;
  for (const [name, text] of sitemapsOf(addresses, root)) writeFileSync(join(dist, name), text);
  const policy = joinPolicies(pages.flatMap((page) => page.policy ?? []));
  const folders = readdirSync(dist, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  writeFileSync(join(dist, '_headers'), headersFile(headerRules(base, policy, folders)));
  return addresses.length;
}
