/** Copying a selection of a reading page with its source, and the citation of a paragraph whose ¶ was used. */
import { signs } from '../../strings/language-signs.ts';
import { fragmentOf } from '../parts/fragment.ts';
import type { CitedPlace, Printed } from './cite.ts';

/** What the citation box lends to copying. */
interface Tools {
  placeOf: (id: string) => CitedPlace | null;
  /** Points the citations of the box at a place. */
  show: (place: CitedPlace | null) => void;
  /** Points them back at the place that the page's address names. */
  follow: () => void;
  copy: (words: string, then?: string) => void;
}

/** What we added to the text or set beside it. */
const ours = '.added, .beside, .src';

/** The words of a selection as they are printed, a line for each block. */
function wordsOf(range: Range): string {
  const words = range.cloneContents();
  for (const element of words.querySelectorAll(ours)) element.remove();
  for (const block of words.querySelectorAll('p, h1, h2, h3, h4, h5, h6, tr')) if (!block.matches('.run-in')) block.append('\n');
  for (const cell of words.querySelectorAll('td, th')) cell.append('\t');
  return words.textContent
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The citable block around an end of a selection. */
function placeAround(node: Node, placeOf: Tools['placeOf']): CitedPlace | null {
  let element = node instanceof Element ? node : node.parentElement;
  for (; element && !element.matches('.text'); element = element.parentElement) {
    const place = element.id === '' ? null : placeOf(element.id);
    if (place) return place;
  }
  return null;
}

/** The words between two places, in the language of the page and in that of the plans. */
interface Between {
  here: string;
  printed: string;
}

const joined = (from: CitedPlace, end: CitedPlace, to: Between): CitedPlace => ({
  ...from,
  where: `${from.where}${to.here}${end.where}`,
  printed: `${from.printed}${to.printed}${end.printed}`,
});

/** The selection, when it lies in the text and names a place in it. */
function selected(tools: Tools, to: Between): { words: string; place: CitedPlace } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = document.querySelector('.text');
  if (!text?.contains(range.commonAncestorContainer)) return null;
  const words = wordsOf(range);
  const place = placeAround(range.startContainer, tools.placeOf);
  if (words === '' || !place) return null;
  const end = placeAround(range.endContainer, tools.placeOf);
  return { words, place: end && end.where !== place.where ? joined(place, end, to) : place };
}

/** Shows the bar that copies while something is selected, and after a ¶ the one that copies its citation. */
export function listenToSelection(cite: HTMLElement, tools: Tools): void {
  const bar = cite.querySelector<HTMLElement>('.quote-bar');
  const quote = bar?.querySelector<HTMLButtonElement>('[data-quote]');
  const block = bar?.querySelector<HTMLButtonElement>('[data-block]');
  const beside = bar?.querySelector<HTMLAnchorElement>('[data-beside]');
  if (!bar || !quote || !block || !beside) return;
  const here = bar.dataset['to'] ?? '';
  const to = { here, printed: (JSON.parse(cite.dataset['printed'] ?? '{}') as Partial<Printed>).to ?? here };
  let chosen: ReturnType<typeof selected> = null;
  let clicked: CitedPlace | null = null;
  const update = (): void => {
    const place = chosen?.place ?? clicked;
    quote.hidden = chosen === null;
    block.hidden = clicked === null;
    beside.hidden = place === null;
    if (place) beside.hash = `a=${place.id}`;
    bar.hidden = place === null;
  };
  document.addEventListener('selectionchange', () => {
    chosen = selected(tools, to);
    update();
  });
  quote.addEventListener('click', () => {
    if (!chosen) return;
    tools.show(chosen.place);
    tools.copy(`${signs.quoted(chosen.words)}${document.getElementById('cite-short')?.textContent ?? ''}`, bar.dataset['copied']);
    tools.follow();
  });
  document.querySelector('.text')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.pilcrow');
    if (link) clicked = tools.placeOf(fragmentOf(link.hash));
    update();
  });
  block.addEventListener('click', () => {
    tools.copy(cite.querySelector('[data-format]')?.textContent ?? '');
    clicked = null;
    update();
  });
}
