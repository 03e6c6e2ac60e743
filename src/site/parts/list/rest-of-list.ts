/** Brings the further parts of a long list, which have pages of their own, into the page: one by one as the reader asks, all before he filters, sorts or prints, and where an address names what stands in one. */
import { fragmentOf } from '../fragment.ts';

interface Rest {
  nav: HTMLElement;
  /** What holds the list. */
  list: HTMLElement;
  links: () => HTMLAnchorElement[];
}

/** Moves what stands in a part to the end of the list: what goes on in it is joined to what it goes on from, heads that are said again are left out. */
function join(list: Element, part: Element): void {
  for (const child of [...part.children]) {
    const last = list.lastElementChild;
    if (child.hasAttribute('data-again')) continue;
    if (child.hasAttribute('data-goes-on') && last !== null) join(last, child);
    else list.append(document.adoptNode(child));
  }
}

/** All that is on the page of a part; throws where it can't be had. */
async function read(link: HTMLAnchorElement): Promise<Element> {
  const answer = await fetch(link.href);
  const part = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-part]') : null;
  if (part === null) throw new Error(answer.statusText);
  return part;
}

const rests = [...document.querySelectorAll<HTMLElement>('nav[data-rest]')].flatMap((nav): Rest[] => {
  const list = nav.previousElementSibling;
  return list instanceof HTMLElement
    ? [{ nav, list, links: () => [...nav.querySelectorAll<HTMLAnchorElement>('li > a:first-child')] }]
    : [];
});

/** The event of the document that tells that rows came. */
export const brought = 'brought';

/** Takes the next part's rows for those of its link; the last one takes the links with it. */
function put({ nav, list, links }: Rest, part: Element): void {
  links()[0]?.closest('li')?.remove();
  join(list, part);
  if (links().length === 0) nav.remove();
  else nav.querySelector('p')?.remove();
  document.dispatchEvent(new Event(brought));
}

/** What is said while parts are read; empty where all are there. */
export const sayReading = (): string => rests.find(({ nav }) => nav.isConnected)?.nav.dataset['reading'] ?? '';

let before: Promise<unknown> = Promise.resolve();

/** Reads the next parts of a list, up to what `end` says, and puts them to its end in their order; one call after the other. */
function bring(rest: Rest, end: () => number): Promise<void> {
  const work = async (): Promise<void> => {
    const parts = await Promise.all(rest.links().slice(0, end()).map(read));
    for (const part of parts) put(rest, part);
  };
  const done = before.then(work, work);
  before = done;
  return done;
}

/** True while some list has parts that aren't on the page. */
export const hasRest = (): boolean => rests.some(({ nav }) => nav.isConnected);

/** Brings all parts of all lists into the page; fails where one can't be had. */
export const bringRest = (): Promise<unknown> => Promise.all(rests.map((rest) => bring(rest, () => rest.links().length)));

/** Goes to what the address names where it stands in a further part. */
async function follow(): Promise<void> {
  const id = fragmentOf(location.hash);
  const found = id === '' ? null : document.getElementById(id);
  if (id === '' || (found !== null && found.closest('nav[data-rest]') === null) || !hasRest()) return;
  await bringRest();
  location.replace(`#${id}`);
  dispatchEvent(new Event('hashchange'));
}

/** Links into further parts stay on the page: what they name is brought. */
function stay(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="/part-"]') : null;
  if (link === null || link.closest('nav[data-rest]') !== null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { pathname, hash } = new URL(link.href);
  if (!hasRest() || hash === '' || pathname.replace(/part-\d+\/$/, '') !== location.pathname) return;
  event.preventDefault();
  location.hash = hash;
}

function start(rest: Rest): void {
  const { nav, list, links } = rest;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = nav.dataset['rest'] ?? '';
  button.addEventListener('click', () => void bringRest());
  nav.append(button);
  nav.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const item = link?.closest('li') ?? null;
    if (link === null || item === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const last = list.querySelectorAll('tr, li').length;
    const upTo = (): number => links().findIndex((each) => each.closest('li') === item) + 1;
    bring(rest, upTo).then(
      () => list.querySelectorAll<HTMLElement>('tr, li')[last]?.querySelector<HTMLElement>('a')?.focus(),
      () => location.assign(link.href),
    );
  });
}

for (const rest of rests) start(rest);
document.addEventListener('click', stay);
addEventListener('hashchange', () => void follow());
void follow();
