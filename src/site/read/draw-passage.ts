import type { FigurePassage } from '../../library/figure-passage.ts';
import { element } from '../search/dom.ts';

/** The sentence of a figure, or its row of a table, with the number marked. */
export function drawPassage(passage: FigurePassage): Node[] {
  const marked = [passage.before, element('mark', 'hit', passage.exact), passage.after];
  if (passage.kind === 'sentence') {
    const lead = passage.lead.map((each) => `${each}……`).join('');
    return [...(lead === '' ? [] : [element('span', 'soft', lead)]), element('span', '', ...marked)];
  }
  const cells = passage.cells.map((cell, i): (Node | string)[] => [
    ...(i === 0 ? [] : [' | ']),
    ...(i === passage.at ? marked : [[passage.heads[i], cell].filter(Boolean).join(' ')]),
  ]);
  return [element('span', '', ...cells.flat())];
}
