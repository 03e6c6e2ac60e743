/** Draws both parts whole, block by block: with all that differs where they were aligned whole, else with the passages that stand in them. */
import { locate } from '../../cite/locator.ts';
import { element, link } from '../search/dom.ts';
import { markedPieces } from '../wording/marked.ts';
import type { Aligned } from './align/align-cuts.ts';
import { type ChosenSide, placeOf, printedAt, sideName, slotOf } from './chosen-side.ts';
import { markedNodes } from './draw-marks.ts';
import { words } from './page-words.ts';
import { sharedPieces, type SharedPiece } from './shared-pieces.ts';

type Sides = Record<'a' | 'b', ChosenSide>;

const sharedNodes = (pieces: readonly SharedPiece[]): (Node | string)[] =>
  pieces.flatMap(({ text, isShared, number }): (Node | string)[] =>
    isShared ? [element('sup', '', String(number ?? '')), element('span', 'shared', text)] : [text],
  );

/** The blocks of a side, each with what is drawn of it. */
function blocksOf(aligned: Aligned, side: 'a' | 'b', chosen: ChosenSide): { id: string; nodes: (Node | string)[] }[] {
  if (aligned.whole !== null)
    return aligned.whole[side].map(({ block, start, end, marks }) => ({
      id: block,
      nodes: markedNodes(markedPieces({ text: printedAt(chosen, block, start, end), marks })),
    }));
  const { from, to, within } = chosen.part;
  return chosen.opened.plan.blocks.slice(from, to).map(({ id, text }) => {
    const start = within?.start ?? 0;
    const shown = Array.from(text).slice(start, within?.end).join('');
    return { id, nodes: sharedNodes(sharedPieces({ id, text: shown, start }, aligned.passages, side)) };
  });
}

function drawSide(aligned: Aligned, side: 'a' | 'b', chosen: ChosenSide): HTMLElement {
  const kinds = new Map(chosen.opened.plan.blocks.map(({ id, kind }) => [id, kind]));
  const blocks = blocksOf(aligned, side, chosen).map(({ id, nodes }) => {
    const place = placeOf(chosen, id);
    const source = link(place.href, locate(id, chosen.opened.names, words.cite.parts) ?? place.text);
    source.className = 'src';
    return element('p', `text-block ${kinds.get(id) ?? ''}`, ...nodes, source);
  });
  return element('section', slotOf(chosen), element('h3', '', sideName(side, chosen)), ...blocks);
}

/** Both parts side by side. */
export const drawWhole = (aligned: Aligned, sides: Sides): HTMLElement =>
  element('div', 'whole-passages', drawSide(aligned, 'a', sides.a), drawSide(aligned, 'b', sides.b));
