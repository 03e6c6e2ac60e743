/** node tests/bench/read-own.ts FOLDER [CHARACTERS]: what /read/ of a built site weighs, and how long it takes over a text of so many characters on a processor a quarter as fast. Threads can't be slowed down, so the time is that of this machine four times over: it wants a quiet one. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { serveSite } from '../../scripts/serve.ts';
import { markdownTable } from '../../src/bench/markdown-table.ts';
import { openBrowser } from '../browser/browser.ts';

const [, , site = 'dist', wanted = '60000'] = argv;
const slower = 4;

const weightOf = (pattern: string): number =>
  globSync(pattern, { cwd: site }).reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length, 0);

const texts = globSync('plans/*.txt', { cwd: site })
  .sort()
  .map((file) => readFileSync(join(site, file), 'utf8'));
const text = Array.from(texts.join('\n')).slice(0, Number(wanted)).join('');

const { server, url } = await serveSite(site, 0);
const running = await openBrowser();
const browser = await chromium.connect(running.wsEndpoint());
const page = await browser.newPage({ baseURL: url, locale: 'zh-CN' });
await page.goto('/read/');
await page.waitForFunction(() => document.querySelector('#read-status')?.textContent?.includes('规则已取来'));

/** Milliseconds from the button to the frame that shows what was read. */
const read = (): Promise<number> =>
  page.evaluate(async (words) => {
    const box = document.querySelector<HTMLTextAreaElement>('#own-text');
    const form = document.querySelector<HTMLFormElement>('#read-own');
    const result = document.querySelector('#read-result');
    if (!box || !form || !result) throw new Error('the page has no form');
    box.value = words;
    const shown = new Promise((done) => new MutationObserver(done).observe(result, { childList: true }));
    const before = performance.now();
    form.requestSubmit();
    await shown;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - before;
  }, text);

const times: number[] = [];
for (let i = 0; i < 5; i++) times.push(await read());
const shown = (ms: number): string => `${String(Math.round(ms * slower))} ms`;
console.log(
  markdownTable(
    ['what', 'measured', 'at most'],
    [
      ['the thread that reads, in gzip', `${String(weightOf('_astro/read-worker-*.js'))} B`, '200000 B'],
      ['the vocabularies, packed', `${String(readFileSync(join(site, 'read/vocabulary.gz')).length)} B`, ''],
      [`the first reading of ${String(Array.from(text).length)} characters`, shown(times[0] ?? NaN), '2000 ms'],
      ['the median of five', shown(times.toSorted((a, b) => a - b)[2] ?? NaN), '2000 ms'],
    ],
  ),
);
await browser.close();
await running.close();
server.close();
