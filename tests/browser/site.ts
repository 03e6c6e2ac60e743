/** Before the browser tests: builds the site, unless dist/ is what a build would give, serves it and starts a browser for every worker. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { openBrowser } from './browser.ts';
import { browsers } from './browsers.ts';
import { serveSite } from '../../scripts/serve.ts';
import { isBuilt, stampOf } from '../../scripts/stamp.ts';
import { foldersOf } from '../../src/corpus/folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** where the built site is, or why there is none */
    site: { dist: string; url: string; browsers: string[]; failure: string };
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** What Vitest sets for itself: a build that saw it would be another build. */
const vitestOnly = /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment in which the site is built: as outside of Vitest. */
export const buildEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !vitestOnly.test(name)));

/** Runs `npm run build`; an error carries the end of what it printed. */
async function build(): Promise<void> {
  const child = spawn('npm run build', { cwd: root, env: buildEnvironment(), shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0)
    throw new Error(`npm run build failed. Mend the build first; its last lines:\n${printed.split('\n').slice(-40).join('\n')}`);
}

/** Vitest's global set-up. A failure is handed to the browser tests, which fail with it; the others still run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ends: (() => unknown)[] = [];
  try {
    if (!isBuilt(dist, stampOf(foldersOf()))) await build();
    const { server, url } = await serveSite(dist, 0);
    ends.push(() => server.close());
    const addresses: string[] = [];
    while (addresses.length < browsers) {
      const browser = await openBrowser();
      ends.push(() => browser.close());
      addresses.push(browser.wsEndpoint());
    }
    project.provide('site', { dist, url, browsers: addresses, failure: '' });
  } catch (error) {
    project.provide('site', { dist, url: '', browsers: [], failure: error instanceof Error ? error.message : String(error) });
  }
  return async () => {
    for (const end of ends.reverse()) await end();
  };
}
