/** Draws cards in a thread of its own, one after the other, until it is ended. */
import { parentPort } from 'node:worker_threads';
import { drawCard } from '../src/built/card/draw-card.ts';
import { Card, cardSize } from '../src/built/card/card.ts';
import { openFonts, openOutlineRenderer } from './picture-tools.ts';

/** Paper, ink, the sign, the figure, and between them the shades of edges: more are not seen, and cost a fifth of the bytes. */
const mostColours = 16;

const fonts = openFonts();
const renderer = await openOutlineRenderer();

parentPort?.on('message', (message: unknown) => {
  parentPort?.postMessage(renderer.pngOf(drawCard(Card.parse(message), fonts), cardSize.width, mostColours));
});
