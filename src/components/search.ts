/** The search page: asks the index, says how many blocks hold the words literally, and lists them by plan. */
import { longestFound, type Misprint, misprintsFor, withoutLevel } from '../search/offers.ts';
import { countOf, fill, findExact, findNear, type FoundPlan, inOrder, partsOf } from '../search/results.ts';
import type { SearchPage } from '../search/blocks.ts';
import { asWords, type Index, openIndex } from './searchIndex.ts';
import { drawList, element, type KnownPlan, link, type ListWords } from './searchList.ts';

interface Settings {
  root: string;
  words: ListWords &
    Record<'working' | 'failed' | 'found' | 'near' | 'nothing' | 'also' | 'offer' | 'absent' | 'absentNote' | 'misprint', string>;
  /** In their fixed order, each with its pages in the order of the text. */
  plans: (KnownPlan & { id: string; name: string; full: string; pages: string[] })[];
  misprints: Misprint[];
}
type Filters = Record<string, string>;

const form = document.querySelector<HTMLFormElement>('#search-page');
const list = document.querySelector<HTMLElement>('#results');
const notes = document.querySelector<HTMLElement>('#search-notes');
const status = document.querySelector<HTMLElement>('#search-status');
let opened: Promise<Index> | undefined;
let asked = 0;

const value = (name: string): string => form?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value.trim() ?? '';
const filtersOf = (): Filters => Object.fromEntries(['plan', 'place'].flatMap((name) => (value(name) ? [[name, value(name)]] : [])));

/** A question and where it leads, with everything else that the form says. */
function askLink(q: string, filters: Filters, ...children: (Node | string)[]): HTMLElement {
  return link(`${location.pathname}?${new URLSearchParams({ q, ...filters }).toString()}`, ...children);
}

/** A sentence whose `“{q}”` is a link to that question. */
function askNote(sentence: string, { q, blocks }: { q: string; blocks: number }, filters: Filters): HTMLElement {
  const [before = '', after = ''] = sentence.split('“{q}”');
  return element('p', '', before, askLink(q, filters, `“${q}”`), fill(after, { blocks }));
}

/** What stands beside the list: other questions, plans without the words, misprints. */
function drawNotes(
  found: readonly FoundPlan[],
  notesOf: (HTMLElement | null)[],
  q: string,
  filters: Filters,
  { words, plans }: Settings,
): void {
  const absent =
    found.length > 0 && Object.keys(filters).length === 0 ? plans.filter(({ id }) => !found.some(({ plan }) => plan === id)) : [];
  const without = element('p', '', fill(words.absent, { q }));
  absent.forEach(({ name, full }, i) => without.append(i > 0 ? '、' : '', link(full, name)));
  without.append(words.absentNote);
  notes?.replaceChildren(...notesOf.filter((note) => note !== null), ...(absent.length > 0 ? [without] : []));
}

/** Looks for what the form says. A later question makes an earlier one's answer void. */
async function ask(settings: Settings): Promise<void> {
  if (!list || !status) return;
  const { words, plans } = settings;
  const turn = ++asked;
  const q = value('q');
  const parts = partsOf(q);
  const filters = filtersOf();
  list.replaceChildren();
  notes?.replaceChildren();
  status.textContent = q ? words.working : '';
  if (!q) return;
  try {
    opened ??= openIndex(settings.root);
    const index = await opened;
    const pagesFor = async (part: string | null): Promise<SearchPage[]> => inOrder(await index.pages(part, filters), plans);
    const [first = ''] = parts.toSorted((a, b) => b.length - a.length);
    const exact = findExact(await pagesFor(asWords(first)), parts);
    const near = exact.length > 0 ? [] : findNear(await pagesFor(q));
    const base = parts.length === 1 ? withoutLevel(q) : null;
    const also = base === null ? 0 : countOf(findExact(await pagesFor(base), [base]));
    const corrected = settings.misprints.filter(({ corr }) => parts.some((part) => corr.includes(part) || part.includes(corr)));
    const offer = exact.length > 0 ? null : longestFound(await pagesFor(null), parts);
    const misprints = corrected.length > 0 ? misprintsFor(await pagesFor(null), corrected, parts) : [];
    if (turn !== asked) return;
    const shown = exact.length > 0 ? exact : near;
    status.textContent = fill(exact.length > 0 ? words.found : near.length > 0 ? words.near : words.nothing, {
      q,
      plans: exact.length,
      blocks: countOf(exact),
    });
    const others = [
      base !== null && also > countOf(exact) ? askNote(words.also, { q: base, blocks: also }, filters) : null,
      offer && offer.q !== base && misprints.length === 0 ? askNote(words.offer, offer, filters) : null,
      ...misprints.map(({ sic, url, name }) => element('p', '', fill(words.misprint, { sic }), link(url, name))),
    ];
    drawNotes(exact, others, q, filters, settings);
    drawList(list, shown, new Map(plans.map((plan) => [plan.id, plan])), words);
  } catch {
    opened = undefined;
    if (turn === asked) status.textContent = words.failed;
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
    const fields = ['q', 'place', 'plan'].flatMap((name) => (value(name) ? [[name, value(name)]] : []));
    history.pushState(null, '', `${location.pathname}?${new URLSearchParams(fields).toString()}`);
    void ask(settings);
  });
  // A filter acts at once.
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) form.requestSubmit();
  });
  addEventListener('popstate', () => {
    readAddress();
    void ask(settings);
  });
  readAddress();
  void ask(settings);
}
