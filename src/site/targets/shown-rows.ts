/** A row of a page, and where it stands while all are asked for. */
export interface Placed {
  element: HTMLElement;
  home: Element | null;
}

/** So many rows are put into a table at once; the next ones while the reader looks at these. */
const atOnce = 200;

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 16);
}

/**
 * Shows rows of a page in the body of one table: the first ones at once, the rest a part at a time whenever the browser is idle, so that
 * a key costs the same however many there are. A new question ends what the last one left undone.
 */
export function rowShower(body: Element, rows: readonly Placed[]): { show: (wanted: readonly Placed[]) => void; sendHome: () => void } {
  const left = new Set<Element>();
  let asked = 0;
  const take = (some: readonly Placed[]): HTMLElement[] =>
    some.map(({ element, home }) => {
      if (home !== null && home !== body) left.add(home);
      return element;
    });
  return {
    show(wanted) {
      const own = ++asked;
      const add = (from: number): void => {
        if (own !== asked || from >= wanted.length) return;
        body.append(...take(wanted.slice(from, from + atOnce)));
        whenIdle(() => add(from + atOnce));
      };
      body.replaceChildren(...take(wanted.slice(0, atOnce)));
      whenIdle(() => add(atOnce));
    },
    /** Puts the rows that were taken back to where they stand while all are asked for. */
    sendHome() {
      asked++;
      const away = rows.filter(({ home }) => home !== null && left.has(home));
      for (const [home, own] of Map.groupBy(away, (row) => row.home)) home?.append(...own.map(({ element }) => element));
      left.clear();
    },
  };
}
