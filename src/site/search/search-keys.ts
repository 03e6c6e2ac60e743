/** The links that an arrow may go to: pages, then passages, as they stand. */
const linksIn = (results: readonly HTMLElement[]): HTMLAnchorElement[] =>
  results.flatMap((each) => [...each.querySelectorAll<HTMLAnchorElement>('li > a')]).filter((each) => each.checkVisibility());

/**
 * ↓ goes from the box to the first result and on to the next, ↑ back again and into the box. On arrival, while nothing
 * has the focus and the page stands at its top, ↓ goes to the first result too.
 */
export function moveByArrows(box: HTMLInputElement, results: readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (!['ArrowDown', 'ArrowUp'].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const at = document.activeElement;
    const isIn = at !== null && results.some((each) => each.contains(at));
    const isArriving = (at === null || at === document.body) && scrollY === 0 && box.value !== '';
    if (at !== box && !isIn && !isArriving) return;
    const links = linksIn(results);
    const current = links.findIndex((each) => each === at);
    if (isIn && current < 0) return;
    const next = current + (event.key === 'ArrowDown' ? 1 : -1);
    if (!isIn && event.key === 'ArrowUp') return;
    const target = next < 0 ? box : links[next];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
