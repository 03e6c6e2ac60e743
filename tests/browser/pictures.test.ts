import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureKinds } from '../../src/site/pictures/kinds/picture.ts';
import { installedFirefox, openFirefox } from './firefox.ts';
import { htmlFiles } from './kinds.ts';
import { site, visit, withPage } from './visit.ts';

const pages = htmlFiles(site.dist).filter(({ file }) => /^charts\/[^/]+\/index\.html$/.test(file));

/** What a page's picture is of, as its list heads it. */
const kindIn = (file: string): string => /charts\/#([a-z]+)"/.exec(readFileSync(join(site.dist, file), 'utf8'))?.[1] ?? '';

/** One picture of each kind, the largest: its labels have least room. */
const largest = [...Map.groupBy(pages, ({ file }) => kindIn(file))].map(([kind, own]) => ({
  kind,
  id: own.reduce((most, each) => (each.size > most.size ? each : most)).file.split('/')[1],
}));

/** Labels of the picture that is shown that reach out of it, or into each other. Firefox rounds the boxes of letters to whole pixels of the drawing, outwards. */
function labelsAskew(): string[] {
  const shown = [...document.querySelectorAll<SVGSVGElement>('.picture .scene')].filter((scene) => scene.getBoundingClientRect().width > 0);
  return shown.flatMap((scene) => {
    const frame = scene.getBoundingClientRect();
    const labels = [...scene.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const out = labels.filter(({ box }) => box.left < frame.left - 1.5 || box.right > frame.right + 1.5 || box.bottom > frame.bottom + 3);
    const meet = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter(({ box: b }) => Math.min(a.box.right, b.right) - Math.max(a.box.left, b.left) > 1)
        .filter(({ box: b }) => Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top) > 6)
        .map((b) => `${a.words} / ${b.words}`),
    );
    return [...out.map(({ words }) => `outside: ${words}`), ...meet];
  });
}

it('there is a picture of every kind', () => expect(largest.map(({ kind }) => kind).sort()).toEqual([...pictureKinds].sort()));

describe.each(largest)('$id', ({ id }) => {
  it('shows one drawing, its labels inside and apart, on a page and on a phone', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await visit(page, `/charts/${id}/`);
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.locator('.picture .scene:visible').count()).toBe(1);
        expect({ width, askew: await page.evaluate(labelsAskew) }).toEqual({ width, askew: [] });
      }
    });
  });

  it('is there as files, and draws as many rows as its file and its table have', async () => {
    await withPage({}, async (page) => {
      await visit(page, `/charts/${id}/`);
      const links = await page.locator('.picture-share a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(links.filter((path) => !existsSync(join(site.dist, path)))).toEqual([]);
      const rows =
        readFileSync(join(site.dist, 'charts', id, `${id}.csv`), 'utf8')
          .trimEnd()
          .split('\r\n').length - 1;
      expect(await page.locator('.picture-rows tbody tr').count()).toBe(Math.min(rows, 300));
      const drawn = await page
        .locator('.scene.wide [data-row]')
        .evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute('data-row'))).size);
      expect(drawn).toBe(rows);
    });
  });
});

const [{ id: first }] = largest;

/** Serves a page of another site, under another host name and port, for as long as work takes. */
async function elsewhere(body: string, work: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html>${body}`));
  await new Promise<void>((done) => server.listen(0, () => done()));
  const host = new URL(site.url).hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  try {
    await work(`http://${host}:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a picture in the frame of another site', () => {
  it('tells how high it is, and leads out of the frame', async () => {
    await withPage({ viewport: { width: 700, height: 900 } }, async (page) => {
      await visit(page, `/charts/${first}/`);
      const code = (await page.locator('.embed-code').inputValue()).replace(/src="https?:\/\/[^/"]+/, `src="${site.url}`);
      await elsewhere(`<p>新闻</p>${code}`, async (address) => {
        await page.goto(address);
        const frame = page.frameLocator('iframe');
        const asked = Number(/height="(\d+)"/.exec(code)?.[1]);
        await expect.poll(() => page.locator('iframe').evaluate((box) => (box as HTMLIFrameElement).height)).not.toBe(String(asked));
        const height = Number(await page.locator('iframe').getAttribute('height'));
        const body = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height);
        expect(Math.abs(height - body)).toBeLessThanOrEqual(1);
        expect(await frame.locator('.scene:visible').count()).toBe(1);
        for (const link of ['.scene:visible a', '.src a']) {
          const opened = page.waitForEvent('popup');
          await frame.locator(link).first().click();
          expect(new URL((await opened).url()).origin).toBe(site.url);
        }
      });
    });
  });

  it.each(['light', 'dark'] as const)('needs no script, and wears %s colours', async (colorScheme) => {
    await withPage({ javaScriptEnabled: false, colorScheme }, async (page) => {
      const code = `<meta name="color-scheme" content="light dark"><iframe src="${site.url}/embed/${first}/" width="360" height="700"></iframe>`;
      await elsewhere(code, async (address) => {
        await page.goto(address);
        const frame = page.frameLocator('iframe');
        expect(await frame.locator('.scene.narrow').isVisible()).toBe(true);
        const paper = await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
        expect(/\d+/.exec(paper)?.[0]).toBe(colorScheme === 'light' ? '251' : '22');
      });
    });
  });
});

const firefox = installedFirefox();
if (firefox) {
  it('labels stand inside and apart in Firefox too', async () => {
    const browser = await openFirefox(firefox);
    try {
      for (const { id } of largest) {
        await browser.visit(new URL(`/charts/${id}/`, site.url).href);
        for (const width of [1280, 390]) {
          await browser.setWidth(width);
          expect({ id, width, askew: await browser.evaluate(labelsAskew) }).toEqual({ id, width, askew: [] });
        }
      }
    } finally {
      await browser.close();
    }
  });
}
