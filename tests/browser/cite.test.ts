import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, elementsOf } from '../../src/audit/page.ts';
import { savedFrom } from '../cite/zotero.ts';
import { addressOf, htmlFiles } from './kinds.ts';
import { kind, site, visit, withPage } from './visit.ts';

const reader = { viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };
const target = kind('targets/*/*').path;
const chapter = kind('chapter').path;
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
const pages = htmlFiles(site.dist).map(({ file }) => ({ path: addressOf(file), html: readFileSync(join(site.dist, file), 'utf8') }));
const cited = pages
  .filter(({ html }) => html.includes('<section class="cite"'))
  .map((page) => {
    const elements = elementsOf(page.html);
    return { ...page, elements, saved: savedFrom(elements) };
  });

describe('a citation', () => {
  it('is copied in one click, with today’s date in it', async () => {
    await withPage(reader, async (page) => {
      await visit(page, target);
      await page.locator('[data-copies="cite-gbt7714-2025"]').click();
      await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('[EB/OL]. ');
      expect(copied).toContain(`[${today()}]. `);
      expect(copied.endsWith(`${target}.`)).toBe(true);
    });
  });

  it('a target’s sentence is copied with its source, its address alone, and its card is kept', async () => {
    await withPage(reader, async (page) => {
      await visit(page, target);
      const line = page.locator('[data-share]');
      await line.locator('[data-copies-quote]').click();
      await line.getByRole('status').filter({ hasText: '已连出处复制' }).waitFor();
      const quoted = await page.evaluate(() => navigator.clipboard.readText());
      expect(quoted).toMatch(/^“.*”/s);
      expect(quoted).toContain((await page.locator('mark.hit').first().textContent())?.trim());
      expect(quoted).toContain(await page.locator('#cite-short').textContent());
      await line.locator('[data-copies-link]').click();
      await line.getByRole('status').filter({ hasText: '已复制链接' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^https?://[^/]+${target}$`));
      const card = await page.request.get(new URL((await line.locator('a').getAttribute('href')) ?? '', page.url()).href);
      expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/png']);
    });
  });

  it('has each format in a fold, the day as each writes it', async () => {
    await withPage(reader, async (page) => {
      await visit(page, target);
      await page.locator('.cite summary').click();
      expect(await page.locator('#cite-bibtex').innerText()).toContain(`urldate = {${today()}}`);
      expect(await page.locator('#cite-ris').innerText()).toContain(`Y2  - ${today().replaceAll('-', '/')}/`);
      const json = JSON.parse(await page.locator('#cite-csl-json').innerText()) as { accessed: unknown }[];
      expect(json[0]?.accessed).toEqual({ 'date-parts': [today().split('-').map(Number)] });
    });
  });

  it('is there to be selected without script, its date to be filled in', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await visit(page, target);
      expect(await page.locator('#cite-gbt7714-2025').innerText()).toContain('[引用日期]');
      expect(await page.locator('.cite button:visible').count()).toBe(0);
      await page.locator('.cite summary').click();
      expect(await page.locator('#cite-ris').isVisible()).toBe(true);
      for (const file of ['bibtex', 'ris', 'csl-json'])
        expect(await page.locator(`#cite-${file}`).innerText()).not.toMatch(/引用日期|urldate|Y2|accessed/);
    });
  });
});

describe('on a reading page', () => {
  it('¶ points the citation at its paragraph, and a click copies it', async () => {
    await withPage(reader, async (page) => {
      await visit(page, chapter);
      const block = page.locator('.text > p[id]').first();
      const id = (await block.getAttribute('id')) ?? '';
      await block.hover();
      await block.locator('.pilcrow').click();
      await page.locator('.quote-bar [data-block]').click();
      await page.getByRole('status').filter({ hasText: '已复制引文' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/第\d+段/);
      expect(copied).toContain(`${chapter}#${id}.`);
      expect(await page.locator('#cite-bibtex').textContent()).toContain(`-${id},`);
      const saved = savedFrom(elementsOf(await page.content()));
      expect(saved.own['section']).toMatch(/第\d+段$/);
      expect(new URL(saved.url ?? '').hash).toBe(`#${id}`);
    });
  });

  it('a selection is copied with its source', async () => {
    await withPage(reader, async (page) => {
      await visit(page, chapter);
      const block = page.locator('.text > p[id]').first();
      const id = (await block.getAttribute('id')) ?? '';
      const words = await block.evaluate((element) => {
        const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
        getSelection()?.setBaseAndExtent(text, 0, text, 8);
        return text.data.slice(0, 8);
      });
      await page.locator('.quote-bar [data-quote]').click();
      await page.getByRole('status').filter({ hasText: '已连出处复制' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.startsWith(`“${words}”（`)).toBe(true);
      expect(copied).toContain(`${chapter}#${id}`);
      expect(copied).toContain(`[${today()}]`);
      expect(await page.locator('#cite-gbt7714-2025').innerText()).not.toContain('#');
    });
  });
});

describe('what programs read', () => {
  it('every page about one thing is cited', () => {
    const needed = pages.filter(({ path }) =>
      /^\/(plans\/[^/]+\/((s|a)\d+\/|front\/|back\/|full\/)?|targets\/[^/]+\/\d+\/|indicators\/[^/]+\/)$/.test(path),
    );
    expect(needed.length).toBeGreaterThan(300);
    const known = new Set(cited.map(({ path }) => path));
    expect(needed.filter(({ path }) => !known.has(path)).map(({ path }) => path)).toEqual([]);
  });

  it('Zotero saves plans, chapters and targets as statutes at their own addresses, pages of ours as web pages', () => {
    for (const { path, elements, saved } of cited) {
      const ours = /^(?:\/en)?\/data\/$/.test(path) ? 'dataset' : 'webpage';
      expect(saved.itemType, path).toBe(/^(?:\/en)?\/(plans|targets)\/[^/]+\//.test(path) ? 'statute' : ours);
      expect(new URL(saved.url ?? '').pathname, path).toBe(path);
      expect(saved.authors, path).toHaveLength(1);
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href'), path).toBe(saved.url);
    }
    expect(new Set(cited.map(({ saved }) => saved.url)).size).toBe(cited.length);
  });

  it('JSON-LD is JSON and says what the page is', () => {
    for (const { path, elements } of cited) {
      const blocks = elements.filter((element) => attribute(element, 'type') === 'application/ld+json');
      expect(blocks, path).toHaveLength(1);
      const [text] = blocks[0]?.childNodes ?? [];
      const said = JSON.parse(text && 'value' in text ? text.value : '') as { '@type': string; url: string }[];
      expect(said[0]?.['@type'], path).toMatch(/^(Legislation|Quotation|WebPage|Dataset)$/);
      expect(new URL(said[0]?.url ?? '').pathname, path).toBe(path);
    }
  });

  it('no page gives an unknown date a year, or ships what formats citations', () => {
    const undated = cited.filter(({ html }) => html.includes('[发布日期不详]'));
    expect(undated.length).toBeGreaterThan(0);
    for (const { saved } of undated) expect(saved.date).toBeUndefined();
    const scripts = pages.flatMap(({ html }) => [...html.matchAll(/src="([^"]+\.js)"/g)].map((match) => match[1]));
    for (const script of new Set(scripts)) expect(readFileSync(join(site.dist, script), 'utf8')).not.toMatch(/citeproc|CSL\.Engine/);
  });
});
