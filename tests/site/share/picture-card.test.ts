import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { drawEachCard } from '../../../scripts/threads/draw-each.ts';
import { openFonts } from '../../../scripts/picture-tools.ts';
import { cardSize } from '../../../src/built/card/card.ts';
import { drawCard } from '../../../src/built/card/draw-card.ts';
import { drawnTexts } from '../../../src/built/picture/drawn-text.ts';
import { boxOf } from '../../../src/charts/drawing.ts';
import { loadPictures } from '../../../src/site/pictures/say-pictures.ts';
import { pictureCard } from '../../../src/site/share/say-picture-card.ts';
import { words } from '../../../src/strings/languages.ts';

const t = words('zh-CN');
const fonts = openFonts();
const pictures = (await loadPictures()).map(({ make }) => make());
const cards = pictures.map((picture) => pictureCard(picture, t));
const all = cards.map((card, i) => ({ id: pictures[i].id, card, picture: pictures[i] }));

it('are PNGs of the size of cards, light enough for a chat', async () => {
  const pngs = await drawEachCard(cards);
  expect(pngs.filter((png) => png.length > 60 * 1024)).toEqual([]);
  for (const png of pngs) expect(decode(png)).toMatchObject(cardSize);
});

describe.each(all)('$id', ({ card, picture }) => {
  it('shows whole lines of its drawing, in letters that can be read, and says so where it shows a part', () => {
    const svg = drawCard(card, fonts);
    const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);
    expect(scale).toBeGreaterThanOrEqual(1.2);
    const shown = drawnTexts(svg);
    const scene = card.drawing?.scenes.find(({ width }) => Math.abs(width * scale - 1056) < 1);
    const room = Number(/V([\d.]+)H64Z/.exec(svg)?.[1]) - Number(/translate\(72 ([\d.]+)\)/.exec(svg)?.[1]);
    const boxes = scene?.marks.flatMap((mark) => (mark.kind === 'text' ? [boxOf(mark)] : [])) ?? [];
    expect(boxes.filter(({ y, height }) => (y + height) * scale <= room + 0.1).length).toBe(shown.length);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('says what must be said beside it, and nothing of address or release', () => {
    for (const note of picture.notes) expect(card.source).toContain(note);
    expect(JSON.stringify(card)).not.toMatch(/https?:|href|版本|\d{4}\.\d{2}/);
  });
});
