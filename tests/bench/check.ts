/** Part of `npm run bench`: how long the page 查引文 looks at as long a text as it takes. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { BenchFigure } from '../../src/bench/bench-figure.ts';
import { longestPasted } from '../../src/search/check/cut-pasted.ts';
import type { CheckAnswered, CheckAsked } from '../../src/site/check/check-settings.ts';

/** The processor of a phone: so many times slower. */
const slower = 4;
/** What a reader waits for without wondering, in seconds. */
const aim = 1.5;

/** A text as long as the page takes, in which nothing agrees word for word for long: sentences of plans, every third with another year or bound. */
function longText(site: string): string {
  const plans = globSync('plans/*.txt', { cwd: site }).toSorted();
  const sentences = plans.flatMap((path) => readFileSync(join(site, path), 'utf8').match(/[^。\n│]{12,200}。/g) ?? []);
  const changed = sentences.map((sentence, i) =>
    i % 3 > 0
      ? sentence
      : sentence
          .replace(/20(\d\d)年/g, '2039年')
          .replace('以上', '左右')
          .replace(/(\d)(?=[亿家个项])/, '$19'),
  );
  const step = Math.max(1, Math.floor(changed.join('').length / longestPasted));
  return changed
    .filter((_, i) => i % step === 0)
    .join('')
    .slice(0, longestPasted);
}

/** Seconds for one text when everything is at hand. The worker's own script runs in the page here: nothing slows a worker down. */
export async function benchCheck(browser: Browser, url: string, site: string, plans: number): Promise<BenchFigure[]> {
  const [script] = globSync('_astro/check-worker*.js', { cwd: site });
  if (!script) return [];
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  await page.goto('/check/');
  const settings = JSON.parse((await page.locator('#check-form').getAttribute('data-settings')) ?? '{}') as Omit<
    CheckAsked,
    'turn' | 'text'
  >;
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  const asked = { engine: settings.engine, targetEngine: settings.targetEngine, text: longText(site) };
  const seconds = await page.evaluate(
    async ({ script, asked }) => {
      let answer: (answered: CheckAnswered) => void = () => undefined;
      window.postMessage = (answered: CheckAnswered) => {
        answer(answered);
      };
      await import(`/${script}`);
      const times: number[] = [];
      for (const text of ['', asked.text, asked.text, asked.text]) {
        const from = performance.now();
        const { checked } = await new Promise<CheckAnswered>((resolve) => {
          answer = resolve;
          dispatchEvent(new MessageEvent('message', { data: { ...asked, turn: times.length, text } }));
        });
        times.push(checked ? (performance.now() - from) / 1000 : NaN);
      }
      return times.slice(1);
    },
    { script: script.replaceAll('\\', '/'), asked },
  );
  await page.context().close();
  const name = `a pasted text of ${longestPasted.toLocaleString('en')} characters, seconds at a ${slower}× slower processor`;
  return [
    { name: `${name}, the first`, plans, value: seconds[0], aim },
    { name: `${name}, the next`, plans, value: Math.min(...seconds.slice(1)), aim },
  ];
}
