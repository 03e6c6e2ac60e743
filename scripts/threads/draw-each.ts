import { drawCard } from '../../src/built/card/draw-card.ts';
import { type Card, cardSize } from '../../src/built/card/card.ts';
import { openFonts, openOutlineRenderer } from '../picture-tools.ts';

/** Paper, ink, the sign, the figure, and between them the shades of edges: more are not seen, and cost a fifth of the bytes. */
const mostColours = 16;

/** Cards as PNG, in their order. */
export async function drawEach(cards: readonly Card[]): Promise<Uint8Array[]> {
  const fonts = openFonts();
  const renderer = await openOutlineRenderer();
  return cards.map((card) => renderer.pngOf(drawCard(card, fonts), cardSize.width, mostColours));
}
