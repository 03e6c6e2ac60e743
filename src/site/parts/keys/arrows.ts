/** Lists of links that are one stop of the keyboard: `data-arrows` marks one; arrows, Home and End go through its links. Without script every link is a stop. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function rove(list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const stop = (at: number): void => links.forEach((link, i) => (link.tabIndex = i === at ? 0 : -1));
  stop(0);
  list.addEventListener('focusin', ({ target }) => {
    const at = links.findIndex((link) => link === target);
    if (at >= 0) stop(at);
  });
  list.addEventListener('keydown', (event) => {
    const at = links.findIndex((link) => link === document.activeElement);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : at + (steps[event.key] ?? 0);
    if (at < 0 || to === at || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, to))].focus();
  });
}

for (const list of document.querySelectorAll<HTMLElement>('[data-arrows]')) rove(list);
