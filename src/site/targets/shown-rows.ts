/** A row of a page, and where it stands while all are asked for. */
export interface Placed {
  element: HTMLElement;
  home: Element | null;
}

/** So many rows are put into a table with a key, about as many as a screen holds: what a key costs is their layout. */
const first = 16;

/** So many are added at once when the browser rests, up to so many; the others when the reader comes near them. */
const step = 32;
const unasked = 80;

/** What is seen this far ahead of the reader is there when he comes. */
const ahead = '1500px';

/** When the browser rests; soon, where it doesn't say. */
const rest = (work: () => void): number =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 500 }) : window.setTimeout(work, 50);
const stop = (id: number): void => (typeof cancelIdleCallback === 'function' ? cancelIdleCallback(id) : clearTimeout(id));

/**
 * Shows rows of a page in the body of one table: the first ones at once, some more when the browser rests, further ones when the reader
 * comes near them, all of them for a print, so that a key costs the same however many there are. `rows` are those of the page.
 */
export function rowShower(
  body: Element,
  rows: () => readonly Placed[],
): { show: (wanted: readonly Placed[]) => void; sendHome: () => void } {
  const left = new Set<Element>();
  let waiting: readonly Placed[] = [];
  let resting = 0;
  const take = (some: readonly Placed[]): HTMLElement[] =>
    some.map(({ element, home }) => {
      if (home !== null && home !== body) left.add(home);
      return element;
    });
  const end = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && add(step), { rootMargin: ahead });
  /** Waits for what brings further rows. */
  const watch = (): void => {
    end.disconnect();
    stop(resting);
    if (waiting.length === 0 || body.lastElementChild === null) return;
    if (body.childElementCount < unasked) resting = rest(() => add(step));
    else end.observe(body.lastElementChild);
  };
  const add = (count: number): void => {
    body.append(...take(waiting.slice(0, count)));
    waiting = waiting.slice(count);
    watch();
  };
  addEventListener('beforeprint', () => waiting.length > 0 && add(waiting.length));
  return {
    show(wanted) {
      body.replaceChildren(...take(wanted.slice(0, first)));
      waiting = wanted.slice(first);
      watch();
    },
    /** Puts the rows that were taken back to where they stand while all are asked for. */
    sendHome() {
      waiting = [];
      watch();
      const away = rows().filter(({ home }) => home !== null && left.has(home));
      for (const [home, own] of Map.groupBy(away, (row) => row.home)) home?.append(...own.map(({ element }) => element));
      left.clear();
    },
  };
}
