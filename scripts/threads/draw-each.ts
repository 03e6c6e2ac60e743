import { drawCard } from '../../src/built/card/draw-card.ts';
import { type Card, cardSize } from '../../src/built/card/card.ts';
import { openFonts, openOutlineRenderer, openPictureRenderer } from '../picture-tools.ts';

/** Paper, ink, the sign, the figure, and between them the shades of edges: more are not seen, and cost a fifth of the bytes. */
const mostColours = 16;

/** How many pixels wide the PNG of a picture is: twice as wide as a page shows it, so that print takes it. */
const pictureWidth = 1600;

/** Those, and the colours of several places, each also thinned. */
const mostDrawn = 32;

/** Cards as PNG, in their order. */
export async function drawEachCard(cards: readonly Card[]): Promise<Uint8Array[]> {
  const fonts = openFonts();
  const [outlines, texts] = [await openOutlineRenderer(), await openPictureRenderer(fonts)];
  return cards.map((card) => {
    const svg = drawCard(card, fonts);
    return card.drawing === null ? outlines.pngOf(svg, cardSize.width, mostColours) : texts.pngOf(svg, cardSize.width, mostDrawn);
  });
}

/** Pictures as PNG, each from its SVG, in their order. */
export async function drawEachPicture(svgs: readonly string[]): Promise<Uint8Array[]> {
  const renderer = await openPictureRenderer(openFonts());
  return svgs.map((svg) => renderer.pngOf(svg, pictureWidth));
}
