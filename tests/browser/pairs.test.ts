import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Pair } from '../../src/model/pair.ts';
import { kind, kinds, visit, withPage } from './visit.ts';

const id = kind('pair').path.split('/').at(-2) ?? '';
const pair = Pair.parse(JSON.parse(readFileSync(`content/pairs/${id}.json`, 'utf8')));
const caution = '相同文字不说明谁取自谁，也可能都取自上级文件。';

it.each(kinds.filter(({ name }) => ['shared wording', 'pair'].includes(name)).map(({ path }) => path))(
  '%s says what equal wording does not say',
  async (path) => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await visit(page, path);
      expect(await page.getByRole('main').innerText()).toContain(caution);
      expect(await page.getByRole('main').innerText()).not.toMatch(/[→←⇒➔]|来源|抄|借鉴|雷同/);
    });
  },
);

it('without script, every passage stands in two columns, word for word, with links to both texts', async () => {
  await withPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, async (page) => {
    await visit(page, kind('pair').path);
    const shown = await page.locator('.passages tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        words: [...row.querySelectorAll('blockquote')].map((quote) => quote.textContent),
        links: row.querySelectorAll('td a.src').length,
      })),
    );
    expect(shown).toEqual(pair.passages.map(({ a, b }) => ({ words: [a.text, b.text], links: 2 })));
  });
});

it('a link of a passage leads to the block that holds its words', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await visit(page, kind('pair').path);
    const index = pair.passages.findIndex(({ b }) => b.marks.some(([, , mark]) => mark === 'modal'));
    const { block, text } = pair.passages[index].b;
    await page
      .locator('details:has(.passages) > summary')
      .evaluateAll((folds) => folds.forEach((fold) => fold.closest('details')?.setAttribute('open', '')));
    await page.locator('.passages tbody tr').nth(index).locator('td a.src').nth(1).click();
    expect(new URL(page.url()).hash).toBe(`#${block}`);
    expect(((await page.locator(`[id="${block}"]`).textContent()) ?? '').replace(/\s/g, '')).toContain(
      text.replace(/\s/g, '').slice(0, 12),
    );
  });
});

describe('columns', () => {
  it('keep their heads in view on a wide screen', async () => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await visit(page, kind('pair').path);
      await page
        .locator('.passages tbody tr')
        .nth(12)
        .evaluate((row) => {
          row.scrollIntoView();
        });
      const tops = await page
        .locator('.passages')
        .first()
        .locator('thead th')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
      expect(tops.every((top) => top >= 0 && top < 100)).toBe(true);
    });
  });

  it('carry the plan’s name on each cell on a phone', async () => {
    await withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
      await visit(page, kind('pair').path);
      expect(await page.locator('.passages thead').first().isVisible()).toBe(false);
      const names = await page.locator('.passages tbody tr').first().locator('.whose').allInnerTexts();
      expect(names).toHaveLength(2);
      expect(names.every((name) => name.trim() !== '')).toBe(true);
    });
  });

  it('both stand side by side on paper, under their heads', async () => {
    await withPage({ viewport: { width: 640, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await visit(page, kind('pair').path);
      expect(await page.locator('.passages thead').first().isVisible()).toBe(true);
      const cells = await page
        .locator('.passages tbody tr')
        .first()
        .locator('td')
        .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect()).map(({ left, right, top }) => ({ left, right, top })));
      expect(cells[0].top).toBe(cells[1].top);
      expect(cells[1].left).toBeGreaterThanOrEqual(cells[0].right - 1);
    });
  });
});
