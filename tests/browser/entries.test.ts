import { describe, expect, it } from 'vitest';
import { visit, withPage } from './visit.ts';

const withoutScript = { javaScriptEnabled: false };
const desk = { width: 1280, height: 900 };

/** A page of each kind, and words that stand on it without script. */
const pages: [path: string, words: string[]][] = [
  ['/compare/topics/', ['新材料', '项数不表示轻重']],
  ['/compare/topics/material/', ['石墨烯', '任务', '未提及', '小句照录原文', '动词不表示轻重']],
  ['/topics/', ['石墨烯', '新材料']],
  ['/topics/charging-infrastructure/', ['1970座', '65000个', '提及但无数字', '未提及', '未见这些词']],
  ['/topics/artificial-intelligence/', ['未见这些词：人工智能']],
  ['/compare/measures/', ['供给型', '环境型', '需求型', 'Rothwell']],
  ['/compare/measures/environment/', ['领导小组']],
  ['/measures/', ['领导小组']],
  ['/measures/leading-group/', ['未见这些词：领导小组。', '联动工作机制', '行政推动机制']],
  ['/places/', ['河北', '河南', '邢台', '石家庄', '开发区、新区和片区']],
  ['/places/xingtai/', ['邢台自己的规划', '河北的规划', '其他规划', '做大做强', '未见这些词：邢台市、邢台。']],
  ['/places/qinghe/', ['国家保密（清河）产业园', '新能源汽车特色园区', '未见这些词：清河县、清河。']],
  ['/places/xingtai-county/', ['2020年撤销']],
];

describe.each(pages)('%s without script', (path, words) => {
  it('shows what it holds', async () => {
    await withPage(withoutScript, async (page) => {
      await visit(page, path);
      // The button over a marked word is a box of its own, which this text tells by a line's end.
      const text = (await page.getByRole('main').innerText()).replaceAll('\n', '');
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
    });
  });
});

it('folds long lists open without script', async () => {
  await withPage(withoutScript, async (page) => {
    await visit(page, '/places/xingtai/');
    const fold = page.locator('main .said-by details').first();
    await fold.locator('summary').click();
    expect(await fold.locator('blockquote').first().isVisible()).toBe(true);
  });
});

it('hides a column by its box alone, and prints it nevertheless', async () => {
  await withPage({ ...withoutScript, viewport: desk }, async (page) => {
    await visit(page, '/topics/graphene/');
    const cell = page.locator('td.column-2').first();
    expect(await cell.isVisible()).toBe(true);
    await page.locator('#show-column-2').uncheck();
    expect(await cell.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await cell.isVisible()).toBe(true);
  });
});

it('keeps the heads of the columns in view', async () => {
  await withPage({ ...withoutScript, viewport: desk }, async (page) => {
    await visit(page, '/compare/topics/material/');
    await page.locator('tbody tr').nth(30).scrollIntoViewIfNeeded();
    expect(await page.locator('thead').first().locator('th[class*="slot-"]').first().isVisible()).toBe(true);
    const box = await page.locator('thead').first().locator('th[class*="slot-"]').first().boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
  });
});

it('filters rows by the words typed, and brings them back', async () => {
  await withPage({ viewport: desk }, async (page) => {
    await visit(page, '/compare/topics/material/');
    const rows = page.locator('tr[data-name]:visible');
    const all = await rows.count();
    await page.locator('.list-filter input').fill('石墨烯');
    expect(await rows.count()).toBe(1);
    expect(await page.locator('.list-filter [role=status]').innerText()).toContain('1项');
    await page.locator('.list-filter input').fill('');
    expect(await rows.count()).toBe(all);
  });
});
