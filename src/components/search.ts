/** The search page: asks Pagefind's index, lists what it finds by plan, one link a block. */
import { fill, type Fragment, groupByPlan, type FoundBlock, type FoundPlan } from '../search/results.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Settings {
  root: string;
  words: Record<'working' | 'failed' | 'found' | 'foundNear' | 'rest' | 'nothing' | 'more' | 'paragraph', string>;
  plans: Record<string, { title: string; place: string; mark: string }>;
}

const form = document.querySelector<HTMLFormElement>('#search-page');
const list = document.querySelector<HTMLElement>('#results');
const status = document.querySelector<HTMLElement>('#search-status');
const pagesAtOnce = 20;
let index: Promise<Pagefind> | undefined;
let asked = 0;

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function link(href: string, ...children: (Node | string)[]): HTMLElement {
  const made = element('a', '', ...children);
  made.setAttribute('href', href);
  return made;
}

function showBlock({ id, heading, url, excerpt }: FoundBlock, { words }: Settings): HTMLElement {
  const count = /-p(\d+)(?:x\d+)?$/.exec(id)?.[1];
  const place = count === undefined ? [] : [element('span', 'src', ` ${fill(words.paragraph, { count })}`)];
  const text = excerpt.map(({ text, hit }) => (hit ? element('mark', '', text) : text));
  return element('li', '', link(url, heading, ...place), element('p', 'excerpt', ...text));
}

function showPlan({ plan, pages }: FoundPlan, settings: Settings): HTMLElement {
  const known = settings.plans[plan];
  const mark = element('span', `mark ${known?.mark ?? ''}`);
  mark.setAttribute('aria-hidden', 'true');
  const heading = element('h2', '', mark, known ? `${known.place} ${known.title}` : plan);
  const parts = pages.flatMap(({ title, url, blocks }) => [
    element('h3', '', link(url, title)),
    element('ol', '', ...blocks.map((block) => showBlock(block, settings))),
  ]);
  return element('section', 'found', heading, ...parts);
}

/** Opens the index once; it is no part of the bundle, it stands beside the site. */
function openIndex(root: string): Promise<Pagefind> {
  index ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: root, excerptLength: 40, excerptEllipsis: '……' });
    return pagefind;
  })();
  index.catch(() => (index = undefined));
  return index;
}

/** Looks for what the form says and lists the first `limit` pages. A later question makes an earlier one's answer void. */
async function ask(settings: Settings, limit = pagesAtOnce): Promise<void> {
  if (!form || !list || !status) return;
  const turn = ++asked;
  const data = new FormData(form);
  const value = (name: string): string => (data.get(name) as string | null)?.trim() ?? '';
  const q = value('q');
  list.replaceChildren();
  status.textContent = q ? settings.words.working : '';
  if (!q) return;
  try {
    const pagefind = await openIndex(settings.root);
    const filters = Object.fromEntries(['plan', 'place'].flatMap((name) => (value(name) ? [[name, value(name)]] : [])));
    const { results } = await pagefind.search(q, { filters });
    const fragments = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    if (turn !== asked) return;
    const { plans, exact } = groupByPlan(fragments, q);
    const rest = results.length - fragments.length;
    const { nothing, found, foundNear } = settings.words;
    const sentence = (plans.length === 0 ? nothing : exact ? found : foundNear) + (rest > 0 ? settings.words.rest : '');
    const blocks = plans.reduce((sum, plan) => sum + plan.blocks, 0);
    status.textContent = fill(sentence, { q, plans: plans.length, blocks, rest });
    list.replaceChildren(...plans.map((plan) => showPlan(plan, settings)));
    if (rest <= 0) return;
    const more = element('button', 'more', settings.words.more);
    more.addEventListener('click', () => void ask(settings, limit + pagesAtOnce));
    list.append(more);
  } catch {
    if (turn === asked) status.textContent = settings.words.failed;
  }
}

/** Sets the form to what the address says. */
function readAddress(): void {
  const query = new URLSearchParams(location.search);
  for (const field of form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? [])
    field.value = query.get(field.name) ?? '';
}

if (form && list) {
  const settings = JSON.parse(list.dataset['settings'] ?? '') as Settings;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    history.pushState(null, '', `${location.pathname}?${new URLSearchParams(fields).toString()}`);
    void ask(settings);
  });
  addEventListener('popstate', () => {
    readAddress();
    void ask(settings);
  });
  readAddress();
  void ask(settings);
}
