/** What script adds to a reading page: ¶ copies its address, and the contents mark the section that is being read. */
const toc = document.querySelector<HTMLDetailsElement>('.toc');
const said = document.querySelector<HTMLElement>('#copied');

document.querySelector('.text')?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.pilcrow');
  if (!link || !said || !('clipboard' in navigator)) return;
  const address = link.href;
  void navigator.clipboard.writeText(address).then(() => {
    said.textContent = `${said.dataset['copied'] ?? ''} ${address}`;
    setTimeout(() => (said.textContent = ''), 4000);
  });
});

// Browsers that can't style a closed <details> open get it opened on wide screens.
if (toc && !CSS.supports('selector(::details-content)') && matchMedia('(min-width: 60rem)').matches) toc.open = true;

const links = new Map([...(toc?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [link.hash.slice(1), link]));
const places = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
let marked: HTMLAnchorElement | undefined;

/** The section that a reader asked for while its head is still in the upper part of the window; else the last one that begins above it. */
function sectionRead(): HTMLElement | undefined {
  const line = Math.min(innerHeight / 3, 270);
  const top = (place: HTMLElement): number => place.getBoundingClientRect().top;
  const asked = places.find(({ id }) => `#${id}` === location.hash);
  return asked && top(asked) > -1 && top(asked) < line ? asked : places.findLast((place) => top(place) < line);
}

function markSection(): void {
  const now = sectionRead();
  const link = now && links.get(now.id);
  if (link === marked) return;
  marked?.removeAttribute('aria-current');
  marked = link;
  if (!link) return;
  link.setAttribute('aria-current', 'location');
  const list = link.closest('nav');
  const room = list?.getBoundingClientRect();
  const at = link.getBoundingClientRect();
  if (list && room && (at.top < room.top || at.bottom > room.bottom)) list.scrollTop += at.top - room.top - room.height / 3;
}

if (places.length > 0) {
  const watcher = new IntersectionObserver(markSection, { rootMargin: '0px 0px -66% 0px' });
  for (const place of places) watcher.observe(place);
  addEventListener('hashchange', () => requestAnimationFrame(markSection));
  markSection();
}
