/** A long list of links (data-roving) is one stop of the keyboard: arrows go on and back, a letter to the next English name that begins with it. */
import { stepOf } from './roving-step.ts';

function start(list: HTMLElement): void {
  const links = (): HTMLAnchorElement[] =>
    [...list.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.checkVisibility());
  const only = (stop: HTMLAnchorElement): void => {
    for (const link of list.querySelectorAll<HTMLAnchorElement>('a[href]')) link.tabIndex = link === stop ? 0 : -1;
  };
  list.addEventListener('focusin', ({ target }) => target instanceof HTMLAnchorElement && only(target));
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const names = all.map((link) => link.closest<HTMLElement>('[data-name]')?.dataset['name'] ?? '');
    const to = at < 0 ? null : stepOf(event.key, at, names);
    if (to === null) return;
    event.preventDefault();
    all[to].focus();
  });
  const refresh = (): void => {
    const all = links();
    const [first] = all;
    if (!all.some(({ tabIndex }) => tabIndex === 0) && all.length > 0) only(first);
  };
  only(links()[0] ?? list.querySelector('a[href]'));
  for (const change of ['toggle', 'filtered']) document.addEventListener(change, refresh, true);
}

for (const list of document.querySelectorAll<HTMLElement>('[data-roving]')) if (list.querySelector('a[href]')) start(list);
