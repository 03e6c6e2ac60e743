/** Draws the citations of both parts, with today as the day of reading, and lets them be copied. */
import { sayDayRead } from '../../cite/day-read.ts';
import { element } from '../search/dom.ts';
import { type ChosenSide, placeOf, sideName } from './chosen-side.ts';
import { sayPlace } from './plan-store.ts';
import { words } from './page-words.ts';

const format = 'gbt7714-2025';

/** A part's citation: the plan's, with where the part stands, its address and the day. */
export function citationOf(chosen: ChosenSide, now: Date): string {
  const { opened, part } = chosen;
  const texts: Record<string, string> = {
    where: sayPlace(opened, part.id, opened.cited),
    url: new URL(placeOf(chosen, part.id).href, opened.known.cite.find(({ slot }) => slot === 'url')?.text ?? location.origin).href,
    accessed: sayDayRead(format, { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
  };
  return opened.known.cite.map(({ text, slot }) => texts[slot ?? ''] ?? text).join('');
}

/** Both citations, each with its button; `copy` puts a text where it can be pasted from. */
export function drawCites(sides: Record<'a' | 'b', ChosenSide>, copy: ((text: string) => void) | null): HTMLElement {
  const { passages, cite } = words;
  const drawn = (['a', 'b'] as const).flatMap((side) => {
    const text = citationOf(sides[side], new Date());
    const box = element('div', 'cite-text', element('p', '', text));
    if (copy) {
      const button = element('button', '', cite.copy);
      button.setAttribute('type', 'button');
      button.setAttribute('aria-label', passages.copyCite(passages.sides[side]));
      button.addEventListener('click', () => copy(text));
      box.append(button);
    }
    return [element('h3', '', sideName(side, sides[side])), box];
  });
  return element('div', 'passage-cite', ...drawn);
}
