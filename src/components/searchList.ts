/** Draws what was found, so many blocks at a time: plans, their pages, one link a block. */
import type { Piece } from '../search/excerpt.ts';
import { fill, type FoundBlock, type FoundPlan } from '../search/results.ts';

/** The words the list needs. */
export type ListWords = Record<'more' | 'paragraph' | 'row' | 'note' | 'blocks' | 'rest', string>;
/** A plan as the list names it. */
export interface KnownPlan {
  title: string;
  place: string;
  mark: string;
}

const blocksAtOnce = 40;

export function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function link(href: string, ...children: (Node | string)[]): HTMLElement {
  const made = element('a', '', ...children);
  made.setAttribute('href', href);
  return made;
}

const written = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, hit }) => (hit ? element('mark', '', text) : text));

/** Which paragraph, row or note of its heading a block is. */
function placeOf(id: string, words: ListWords): string {
  for (const [pattern, sentence] of [
    [/-p(\d+)(?:x\d+)?$/, words.paragraph],
    [/-r(\d+)$/, words.row],
    [/-n(\d+)$/, words.note],
  ] as const) {
    const count = pattern.exec(id)?.[1];
    if (count !== undefined) return ` ${fill(sentence, { count })}`;
  }
  return '';
}

function showBlock({ id, heading, url, pieces, rest, isHeading }: FoundBlock, words: ListWords): HTMLElement {
  if (isHeading) return element('li', '', link(url, ...written(pieces)));
  const more = rest > 0 ? [element('span', 'src', fill(words.rest, { rest }))] : [];
  const head = link(url, heading, element('span', 'src', placeOf(id, words)));
  return element('li', '', head, element('p', 'excerpt', ...written(pieces), ...more));
}

function headOf({ plan, blocks }: FoundPlan, known: KnownPlan | undefined, words: ListWords): HTMLElement {
  const mark = element('span', `mark ${known?.mark ?? ''}`);
  mark.setAttribute('aria-hidden', 'true');
  return element('h2', '', mark, known ? `${known.place} ${known.title}` : plan, element('span', 'src', fill(words.blocks, { blocks })));
}

/**
 * Lists the blocks of some plans in `list`, the first forty; a button appends the next forty, without moving what is
 * there, and goes to the first of them.
 */
export function drawList(list: HTMLElement, plans: readonly FoundPlan[], known: ReadonlyMap<string, KnownPlan>, words: ListWords): void {
  const entries = plans.flatMap((plan) => plan.pages.flatMap((page) => page.blocks.map((block) => ({ plan, page, block }))));
  let section: HTMLElement | undefined;
  let rows: HTMLElement | undefined;
  let drawn = 0;
  const more = element('button', 'more', words.more);
  more.setAttribute('type', 'button');

  const drawNext = (): HTMLElement | undefined => {
    let first: HTMLElement | undefined;
    for (const { plan, page, block } of entries.slice(drawn, drawn + blocksAtOnce)) {
      const before = entries[drawn - 1];
      if (before?.plan !== plan || !section) {
        section = element('section', 'found', headOf(plan, known.get(plan.plan), words));
        list.append(section);
      }
      if (before?.page !== page || !rows) {
        rows = element('ol', '');
        section.append(element('h3', '', link(page.url, page.title)), rows);
      }
      const row = showBlock(block, words);
      first ??= row;
      rows.append(row);
      drawn++;
    }
    if (drawn < entries.length) list.append(more);
    else more.remove();
    return first;
  };

  more.addEventListener('click', () => drawNext()?.querySelector('a')?.focus({ preventScroll: true }));
  drawNext();
}
