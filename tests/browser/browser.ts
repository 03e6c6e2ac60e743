import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { unpackChromium } from './packed.ts';

/** A Chromium to start, and what it needs in its environment. */
export interface Found {
  path: string;
  env?: Record<string, string>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].flatMap((folder) => [
    `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`] : [];
  }),
};

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chrome and Chromium installed on this machine, in the order to try them. */
export function installedBrowsers(path = process.env['PATH'] ?? '', platform = process.platform): string[] {
  const inPath = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return [...inPath, ...(usualPlaces[platform] ?? [])].filter((file) => existsSync(file));
}

/** Starts one browser that test files connect to. */
async function launch({ path, env }: Found): Promise<BrowserServer> {
  const options = { executablePath: path, args: flags, headless: true, timeout: 60_000, chromiumSandbox: false };
  return chromium.launchServer(env ? { ...options, env: { ...(process.env as Record<string, string>), ...env } } : options);
}

/** The first lines of an error: playwright's go on for pages. */
const brief = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .join('\n    ');

const remedy =
  'Install Chrome or Chromium, or set CHROMIUM_PATH to the program of one, and run the tests again. ' +
  '(The Chromium that comes with the npm packages runs on 64-bit Intel and AMD Linux alone.)';

/** Starts the browser that CHROMIUM_PATH names, else an installed one, else the one in the npm package; an error says what was tried. */
export async function openBrowser(): Promise<BrowserServer> {
  const named = process.env['CHROMIUM_PATH'];
  const ways: [string, () => Promise<Found>][] = (named ? [named] : installedBrowsers()).map((path) => [
    named ? `CHROMIUM_PATH ${path}` : path,
    () => Promise.resolve({ path }),
  ]);
  if (!named) ways.push(['the npm package @sparticuz/chromium', unpackChromium]);
  const failures: string[] = [];
  for (const [way, find] of ways) {
    try {
      return await launch(await find());
    } catch (error) {
      failures.push(`  ${way}: ${brief(error)}`);
    }
  }
  throw new Error(`No browser could be started. Tried:\n${failures.join('\n')}\n${remedy}`);
}
