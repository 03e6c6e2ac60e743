/** The cards of a built site: what chats and networks show of a page whose address is shared. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { lackingOnCard } from '../src/built/card/draw-card.ts';
import { namedCharacter } from '../src/built/picture/drawn-text.ts';
import { Card } from '../src/built/card/card.ts';
import { folders, siteLanguages } from '../src/strings/language-folders.ts';
import { type Drawn, drawFresh } from './draw-fresh.ts';
import { keptPictures } from './kept-pictures.ts';
import { drawnBy, openFonts } from './picture-tools.ts';
import type { InTurn } from './threads/side-by-side.ts';

/** What the pages built say of their cards, in each language; no part of the site. */
const listFiles = siteLanguages.map((language) => ({ own: folders[language], file: `${folders[language]}charts/cards.json` }));

/** The cards that the pages of a built site ask for, their paths under the site. */
function readCards(folder: string): Card[] {
  return listFiles.flatMap(({ own, file }) => {
    const path = join(folder, file);
    const cards = z.array(Card).parse(JSON.parse(readFileSync(path, 'utf8')));
    rmSync(path);
    return cards.map((card) => ({ ...card, path: own + card.path }));
  });
}

/** Chats load no larger ones at once. */
const mostBytes = 60 * 1024;

/** What a card shows that the fonts can't draw: a 〓 stands there. */
function tellLacking(cards: readonly Card[]): void {
  const fonts = openFonts();
  for (const card of cards)
    for (const character of lackingOnCard(card, fonts))
      console.error(`${card.path}: the font of the cards lacks ${namedCharacter(character)}; 〓 stands in its place.`);
}

/** Draws the cards that the pages of a built site ask for, anew only those that changed. Throws where one comes out too heavy. */
export async function drawCards(folder: string, inTurn: InTurn): Promise<Drawn> {
  const cards = readCards(folder);
  tellLacking(cards);
  return drawFresh(cards, keptPictures(drawnBy()), {
    sourceOf: (card) => JSON.stringify({ ...card, path: '' }),
    draw: (some) => inTurn('cards', some),
    put: ({ path }, picture) => {
      if (picture.length > mostBytes)
        throw new Error(`${path}: has ${picture.length} bytes, more than ${mostBytes}. Draw it in fewer colours.`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), picture);
    },
  });
}
