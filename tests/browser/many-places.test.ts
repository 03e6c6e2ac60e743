import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signOf } from '../../src/corpus/place-signs.ts';
import { marks, slots } from '../../src/model/plan.ts';
import { hidesBeyondSheet } from '../../src/site/compare/column-hides.ts';
import { withPage } from './visit.ts';

const css = (path: string): string => readFileSync(`src/${path}`, 'utf8');
const count = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

it('each of twenty columns, and of forty plans in them, is hidden by its own box, without script', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    const columns = count(1, 20).map((n) => ({ n, layers: [{ n: 2 * n - 1 }, { n: 2 * n }] }));
    const kinds = [...columns.map(({ n }) => `column-${n}`), ...count(1, 40).map((n) => `layer-${n}`)];
    const boxes = kinds.map((kind) => `<input type="checkbox" checked id="show-${kind}">`).join('');
    const cells = kinds.map((kind) => `<td class="${kind}">${kind}</td>`).join('');
    const sheets = css('site/compare/compare.css') + hidesBeyondSheet(columns);
    await page.setContent(`<style>${sheets}</style><main>${boxes}<table><tbody><tr>${cells}</tr></tbody></table></main>`);
    const hidden = (): Promise<string[]> =>
      page
        .locator('td')
        .evaluateAll((all: Element[]): string[] =>
          all.filter((cell) => getComputedStyle(cell).display === 'none').map((cell) => cell.className),
        );
    expect(await hidden()).toEqual([]);
    for (const kind of ['column-1', 'column-12', 'column-13', 'column-20', 'layer-16', 'layer-17', 'layer-40'])
      await page.locator(`#show-${kind}`).uncheck();
    expect(await hidden()).toEqual(['column-1', 'column-12', 'column-13', 'column-20', 'layer-16', 'layer-17', 'layer-40']);
  }));

it('every plan of a place is drawn otherwise, the fifth as a bar, and every place of as many as have signs', () =>
  withPage({ deviceScaleFactor: 2 }, async (page) => {
    const classes = [
      ...marks.map((mark) => `mark slot-3 ${mark}`),
      ...count(1, slots).map((slot) => `mark slot-${signOf(slot).colour} shape-${signOf(slot).shape} filled`),
    ];
    const signs = classes.map((each) => `<i class="${each}"></i>`).join('');
    await page.setContent(`<style>${css('styles/tokens.css')} i { font-size: 40px }</style><main>${signs}</main>`);
    const drawn = await page.locator('i').all();
    const pictures = await Promise.all(drawn.map(async (sign) => (await sign.screenshot()).toString('base64')));
    expect(new Set(pictures.slice(0, marks.length)).size).toBe(marks.length);
    expect(new Set(pictures.slice(marks.length)).size).toBe(slots);
  }));
