import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onPaper } from '../../src/charts/on-paper.ts';
import { planSignMarks } from '../../src/charts/place-sign.ts';
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

/** A sign as pictures draw it, forty pixels wide, in the colours of paper. */
function drawnSign(slot: number, mark: (typeof marks)[number]): string {
  const { colour, shape } = signOf(slot);
  const paths = planSignMarks({ slot: `${colour} shape-${shape}`, mark }, { x: 20, y: 20, r: 20 });
  const inks: Partial<Record<string, string>> = onPaper;
  const colourOf = (fill: string | null): string => inks[fill?.split(' ')[0] ?? ''] ?? '';
  return `<svg width="40" height="40">${paths.map(({ d, fill }) => `<path d="${d}" fill="${colourOf(fill)}"/>`).join('')}</svg>`;
}

/** How many of a hundred points of two pictures differ visibly. */
async function differing(pictures: [string, string]): Promise<number> {
  const points = await Promise.all(
    pictures.map(async (base64) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    }),
  );
  const [a, b] = points;
  const apart = Array.from({ length: a.length / 4 }, (_, i) => Math.abs(a[4 * i] - b[4 * i]) + Math.abs(a[4 * i + 2] - b[4 * i + 2]) > 120);
  return (100 * apart.filter((is) => is).length) / apart.length;
}

it.each(marks)('the sign of a %s plan in a picture is the sign in a text, for every shape', (mark) =>
  withPage({ deviceScaleFactor: 2, colorScheme: 'light' }, async (page) => {
    const slotNumbers = count(1, 8);
    const texts = slotNumbers.map((slot) => `<b class="mark slot-${slot} ${mark}"></b>`).join('');
    const sheet = `${css('styles/tokens.css')} body { background: var(--paper) } main > * { display: block; margin: 10px } main .mark { width: 40px; height: 40px; display: grid }`;
    await page.setContent(`<style>${sheet}</style><main>${texts}${slotNumbers.map((slot) => drawnSign(slot, mark)).join('')}</main>`);
    const shot = async (name: string): Promise<string[]> =>
      Promise.all((await page.locator(`main > ${name}`).all()).map(async (sign) => (await sign.screenshot()).toString('base64')));
    const [inText, inPicture] = [await shot('b'), await shot('svg')];
    for (const [i, sign] of inText.entries())
      expect(await page.evaluate(differing, [sign, inPicture[i]] as [string, string])).toBeLessThan(4);
  }),
);
