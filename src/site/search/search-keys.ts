/** ↓ goes from the box to the first result and on to the next, ↑ back again and into the box. */
export function moveByArrows(box: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (!['ArrowDown', 'ArrowUp'].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const at = document.activeElement;
    const isIn = at !== null && results.contains(at);
    if (at !== box && !isIn) return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('li > a')].filter((each) => each.checkVisibility());
    const current = links.findIndex((each) => each === at);
    if (isIn && current < 0) return;
    const next = current + (event.key === 'ArrowDown' ? 1 : -1);
    if (at === box && event.key === 'ArrowUp') return;
    const target = next < 0 ? box : links[next];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
