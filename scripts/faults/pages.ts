import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { filesBelow } from '../audit.ts';
import { foldersOf } from '../folders.ts';
import { serveSite } from '../serve.ts';
import { type Fault, type Outcome, skipped, tally } from './fault.ts';
import { heard, inChromium } from './in-chromium.ts';
import { inRoom, run, whole } from './room.ts';

/** Every page of dist/ read by html-validate, with the rules of the standard and none of style. */
async function validPages(): Promise<Outcome> {
  const dist = foldersOf().out;
  if (!existsSync(join(dist, 'index.html'))) return skipped('there is no built site: npm run build');
  const checker = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const pages = filesBelow(dist).filter((path) => path.endsWith('.html'));
  const faults: string[] = [];
  for (const path of pages) {
    const { results } = await checker.validateString(readFileSync(join(dist, path), 'utf8'), path);
    for (const { line, column, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${path}:${line}:${column} ${message}`);
  }
  return tally(`${pages.length} pages, each valid`, faults);
}

const base = '/sub/';
const site = 'https://plans.example.org';
const linked = / (?:href|src|action)="([^"#]+)/g;

/** The addresses that a text holds and that lie outside of the base that it is published under. */
const outside = (text: string): string[] =>
  [...text.matchAll(/https:\/\/plans\.example\.org\/(?!sub\/)[^\s"'<)]*/g)].map(([address]) => address);

/** Asks the search of a site from its home page, as a reader does, and opens every answer. Gives what went wrong, or why it couldn't be asked. */
async function searchUnder(url: string, question: string): Promise<{ faults: string[]; answers: number } | { none: string }> {
  return inChromium(async (browser) => {
    const page = await browser.newPage();
    const faults = heard(page);
    await page.goto(`${url}/`);
    const box = page.locator('input[type=search]:visible').first();
    await box.fill(question);
    await box.press('Enter');
    await page.locator('#results li > a').first().waitFor({ timeout: 60_000 });
    const links = page.locator('#search-answer a, #results a, #search-pages a');
    const answers = [...new Set(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))];
    for (const answer of answers) {
      const response = await page.goto(answer);
      const [, id = ''] = answer.split('#');
      const isThere = id === '' || (await page.evaluate((name) => document.getElementById(name) !== null, decodeURIComponent(id)));
      if (!answer.startsWith(`${url}/`) || (response && response.status() !== 200) || !isThere)
        faults.push(`the search leads to ${answer}`);
    }
    const cited = await page.locator('#cite').innerText();
    if (/https:\/\/plans\.example\.org\/(?!sub\/)/.test(cited)) faults.push(`a citation names ${cited.slice(0, 200)}`);
    return { faults, answers: answers.length };
  });
}

/** A site under /sub/, asked for link by link over the wire: every page, feed and file that anything leads to, and its search in a browser. */
const underBase = (): Promise<Outcome> =>
  inRoom(async (room) => {
    const variables = { BASE_PATH: base, SITE_URL: site };
    whole(await run('content', room.corpus('seeds', 'content')));
    whole(await run('build', room.corpus('seeds', 'content', 'out'), { variables }));
    const dist = join(room.folder, 'dist');
    const { server, url } = await serveSite(dist, 0, base);
    const root = new URL(url).origin;
    const faults: string[] = [];
    const seen = new Set([base]);
    for (const path of seen) {
      const answer = await fetch(root + path);
      const text = await answer.text();
      if (answer.status !== 200) faults.push(`${path}: ${answer.status}`);
      if (!/html|xml/.test(answer.headers.get('content-type') ?? '')) continue;
      for (const [, link = ''] of text.replaceAll('&amp;', '&').matchAll(linked)) {
        const { origin, pathname } = new URL(link, site + path);
        if (origin === site) seen.add(pathname);
      }
    }
    const searched = await searchUnder(url, '学校').finally(() => {
      server.closeAllConnections();
      server.close();
    });
    if (!('none' in searched)) faults.push(...searched.faults, ...(searched.answers > 3 ? [] : ['the search found next to nothing']));
    for (const path of seen) if (!path.startsWith(base)) faults.push(`${path}: lies outside of ${base}`);
    const texts = globSync('**/*.{html,xml,json,csv,txt,bib,ris,md}', { cwd: dist });
    for (const path of texts)
      for (const address of outside(readFileSync(join(dist, path), 'utf8'))) faults.push(`${path}: names ${address}`);
    const said =
      'none' in searched ? 'the search was not asked, for want of a browser' : `the search led to ${searched.answers} pages of it`;
    return tally(`${seen.size} addresses asked for, each answered; ${texts.length} files name none outside of ${base}; ${said}`, faults);
  });

/** The pages as they are built. */
export const pages: readonly Fault[] = [
  { name: 'valid-html', what: 'every page of `dist/` read by html-validate', run: validPages },
  { name: 'under-base', what: 'a site built for `BASE_PATH=/sub/`, crawled, its search asked in Chromium', run: underBase },
];
