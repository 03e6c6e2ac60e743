import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kind, site, visit, withPage } from './visit.ts';

const chapter = kind('chapter').path;
const wide = { viewport: { width: 1280, height: 800 } };

describe('¶', () => {
  it('is shown on hover and copies the absolute address of its block', async () => {
    await withPage({ ...wide, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await visit(page, chapter);
      const block = page.locator('.text > p[id]').first();
      const mark = block.locator('.pilcrow');
      const opacity = (): Promise<string> => mark.evaluate((element) => getComputedStyle(element).opacity);
      expect(await opacity()).toBe('0');
      await block.hover();
      expect(await opacity()).toBe('1');
      await mark.click();
      const address = `${site.url}${chapter}#${(await block.getAttribute('id')) ?? ''}`;
      expect(page.url()).toBe(address);
      await page.getByRole('status').filter({ hasText: address }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    });
  });

  it('stands on every block, once', async () => {
    await withPage(wide, async (page) => {
      await visit(page, chapter);
      const links = await page.locator('.text .pilcrow').evaluateAll((marks) => marks.map((mark) => (mark as HTMLAnchorElement).hash));
      const blocks = await page.locator('.text :is(h1, h2, h3, h4, h5, h6, p, tr)[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      expect(links.sort()).toEqual(blocks.sort());
    });
  });

  it('is no part of the text that is copied', async () => {
    await withPage(wide, async (page) => {
      await visit(page, chapter);
      await page.keyboard.press('ControlOrMeta+a');
      expect(await page.evaluate(() => getSelection()?.toString())).not.toContain('¶');
    });
  });
});

describe('the contents', () => {
  it('name the page, and mark the section that is being read', async () => {
    await withPage(wide, async (page) => {
      await visit(page, chapter);
      const toc = page.locator('.toc');
      expect(await toc.locator('[aria-current="page"]').getAttribute('href')).toBe(chapter);
      const sections = toc.locator('a[href^="#"]');
      const last = sections.nth((await sections.count()) - 2);
      await last.click();
      await toc.locator(`[href="${await last.getAttribute('href')}"][aria-current="location"]`).waitFor();
      expect(await toc.locator('[aria-current="location"]').count()).toBe(1);
    });
  });

  it.each([true, false])('fold on a phone and open on a tap (script: %s)', async (javaScriptEnabled) => {
    await withPage({ viewport: { width: 390, height: 800 }, javaScriptEnabled }, async (page) => {
      await visit(page, chapter);
      const link = page.locator('.toc a').first();
      expect(await link.isVisible()).toBe(false);
      await page.locator('.toc > summary').click();
      expect(await link.isVisible()).toBe(true);
    });
  });

  it('group the annexes, open on their own pages alone, with those the corpus lacks', async () => {
    await withPage(wide, async (page) => {
      const open = (): Promise<boolean> => page.locator('.annexes').evaluate((details) => (details as HTMLDetailsElement).open);
      await visit(page, '/plans/hebei-emerging-2018/s1/');
      expect(await open()).toBe(false);
      await visit(page, '/plans/hebei-emerging-2018/a4/');
      expect(await open()).toBe(true);
      expect(await page.locator('.annexes .missing').count()).toBe(3);
    });
  });

  it('stand open on a wide screen without script', async () => {
    await withPage({ ...wide, javaScriptEnabled: false }, async (page) => {
      await visit(page, chapter);
      expect(await page.locator('.toc a').first().isVisible()).toBe(true);
    });
  });
});

it('a crumb names place, plan and page', async () => {
  await withPage(wide, async (page) => {
    await visit(page, kind('annex').path);
    const crumb = page.locator('.crumb li');
    expect(await crumb.count()).toBe(3);
    expect(await crumb.last().innerText()).toMatch(/附件\d+/);
  });
});

it('a heading printed on the line of its paragraph is set on that line, indented as a paragraph', async () => {
  await withPage(wide, async (page) => {
    await visit(page, '/plans/hebei-emerging-2018/s1/');
    const [heading, paragraph, indent] = await page
      .locator('.run')
      .first()
      .evaluate((run) => {
        const first = (element: Element | null | undefined): DOMRect | undefined => element?.getClientRects()[0];
        const [head, text] = [first(run.firstElementChild), first(run.lastElementChild)];
        return [head?.top, text?.top, (head?.left ?? 0) - run.getBoundingClientRect().left];
      });
    expect(Math.abs((heading ?? 0) - (paragraph ?? 99))).toBeLessThan(4);
    expect(indent).toBeGreaterThan(30);
  });
});

it('a misprint stands as printed, with the reading after it and a note that leads to its place on 说明', async () => {
  await withPage(wide, async (page) => {
    await visit(page, '/plans/hebei-industry-2016/s2/');
    const reading = page.locator('#s2-2-1-b1 .reading');
    expect(await page.locator('#s2-2-1-b1').innerText()).toContain('铜铁产业');
    expect(await reading.innerText()).toBe('〔钢铁产业〕');
    expect(await reading.getAttribute('title')).toContain('原文如此，疑为〔钢铁产业〕');
    await reading.click();
    expect(await page.locator(':target').innerText()).toContain('原文如此，疑为〔钢铁产业〕');
  });
});

it('the next and the previous page carry their names', async () => {
  await withPage(wide, async (page) => {
    await visit(page, '/plans/hebei-emerging-2018/s2/');
    expect(await page.locator('a[rel="prev"]').innerText()).toContain('一、总体要求');
    expect(await page.locator('a[rel="next"]').innerText()).toContain('三、政策措施');
  });
});

it('a printed page has its text, ¶ marks and address, and no navigation', async () => {
  await withPage(wide, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await visit(page, chapter);
    for (const gone of ['.top', '.toc', '.neighbours']) expect(await page.locator(gone).isVisible(), gone).toBe(false);
    const mark = page.locator('.text .pilcrow').first();
    expect(await mark.evaluate((element) => [getComputedStyle(element).opacity, getComputedStyle(element, '::after').content])).toEqual([
      '1',
      expect.stringContaining('#'),
    ]);
    expect((await page.locator('.print-only').allInnerTexts()).join('\n')).toContain(chapter);
    expect(await page.locator('.page-head .print-only').innerText()).toMatch(/人民政府.*\d{4}-\d{2}-\d{2}/);
  });
});

it('the downloads are the seed byte for byte, and data whose spans read what they say', () => {
  for (const id of ['hebei-emerging-2018', 'shijiazhuang-emerging-2018']) {
    const seed = readFileSync(new URL(`../../seeds/${id}.txt`, import.meta.url));
    expect(readFileSync(join(site.dist, `plans/${id}.txt`)).equals(seed)).toBe(true);
    const data = JSON.parse(readFileSync(join(site.dist, `data/plans/${id}.json`), 'utf8')) as {
      text: string;
      blocks: { text: string; url: string; kind: string; span: { start: number; end: number } }[];
    };
    for (const block of data.blocks.filter((each) => each.kind === 'heading')) {
      expect(data.text.slice(block.span.start, block.span.end)).toBe(block.text);
      expect(block.url).toContain(`/plans/${id}/`);
    }
  }
});
