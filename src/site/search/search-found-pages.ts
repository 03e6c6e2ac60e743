/** Draws the pages that answer, in the room that is kept for them: three, the others on demand. */
import { url } from '../../library/url.ts';
import type { FoundPage, PageQuestion } from '../../search/page-record.ts';
import { words } from './words/browser-words.ts';
import { element, link } from './dom.ts';
import { findSitePages } from './search-data.ts';
import type { SearchSettings } from './search-settings.ts';

/** So many pages have room; the others are listed when asked for. */
const shown = 3;

/** The room for the pages: what stands in it before a question comes, and what is drawn there. */
export interface PageRoom {
  /** As it was before a question: examples, and the pages that lead to all others. */
  rest(): void;
  /** Finds the pages of a question and draws them, unless a later one was asked meanwhile. */
  answer(question: PageQuestion, isCurrent: () => boolean): Promise<void>;
}

function drawPage({ page: { name, what, line, path } }: FoundPage): HTMLElement {
  const row = link(url.root + path, element('b', '', name), ' ', element('span', 'what', what), ' ', element('span', 'line', line));
  return element('li', '', row);
}

function drawFound(found: readonly FoundPage[]): HTMLElement[] {
  const rows = found.map(drawPage);
  const head = element('h2', '', words.answers);
  const list = element('ul', '', ...rows.slice(0, shown));
  if (rows.length <= shown) return [head, list];
  const button = element('button', 'more', words.morePages(rows.length - shown));
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    list.append(...rows.slice(shown));
    button.remove();
    rows[shown]?.querySelector('a')?.focus({ preventScroll: true });
  });
  head.append(button);
  return [head, list];
}

/** The room for pages in an element that holds what stands there before a question. */
export function pageRoom(box: HTMLElement, settings: Pick<SearchSettings, 'pageEngine'>): PageRoom {
  const before = [...box.children];
  const indexes = box.querySelector('ul');

  /** Where no page is named so: the pages that lead to all others. */
  const drawNone = (): HTMLElement[] => [element('h2', '', words.noPages), ...(indexes ? [indexes.cloneNode(true) as HTMLElement] : [])];

  return {
    rest() {
      box.classList.remove('arriving', 'waiting');
      box.replaceChildren(...before);
    },
    async answer(question, isCurrent) {
      box.classList.add(box.contains(before[0] ?? null) ? 'arriving' : 'waiting');
      const found = await findSitePages(question, settings).catch((): FoundPage[] => []);
      if (!isCurrent()) return;
      box.classList.remove('arriving', 'waiting');
      box.replaceChildren(...(found.length > 0 ? drawFound(found) : drawNone()));
    },
  };
}
