/** A row of a page, and where it stands while all are asked for. */
export interface Placed {
  element: HTMLElement;
  home: Element | null;
}

/** So many rows are put into a table at once: more than a screen holds. */
const atOnce = 80;

/** What is seen this far ahead of the reader is there when he comes. */
const ahead = '1500px';

/**
 * Shows rows of a page in the body of one table: the first ones at once, further ones when the reader comes near them, all of them for a
 * print, so that a key costs the same however many there are.
 */
export function rowShower(body: Element, rows: readonly Placed[]): { show: (wanted: readonly Placed[]) => void; sendHome: () => void } {
  const left = new Set<Element>();
  let waiting: readonly Placed[] = [];
  const take = (some: readonly Placed[]): HTMLElement[] =>
    some.map(({ element, home }) => {
      if (home !== null && home !== body) left.add(home);
      return element;
    });
  const end = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && add(atOnce), { rootMargin: ahead });
  const watch = (): void => {
    end.disconnect();
    if (waiting.length > 0 && body.lastElementChild !== null) end.observe(body.lastElementChild);
  };
  const add = (count: number): void => {
    body.append(...take(waiting.slice(0, count)));
    waiting = waiting.slice(count);
    watch();
  };
  addEventListener('beforeprint', () => waiting.length > 0 && add(waiting.length));
  return {
    show(wanted) {
      body.replaceChildren(...take(wanted.slice(0, atOnce)));
      waiting = wanted.slice(atOnce);
      watch();
    },
    /** Puts the rows that were taken back to where they stand while all are asked for. */
    sendHome() {
      waiting = [];
      watch();
      const away = rows.filter(({ home }) => home !== null && left.has(home));
      for (const [home, own] of Map.groupBy(away, (row) => row.home)) home?.append(...own.map(({ element }) => element));
      left.clear();
    },
  };
}
