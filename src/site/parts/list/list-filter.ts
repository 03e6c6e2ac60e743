/** Filters whatever bears data-name by the words typed, and hides the groups (data-group) that have nothing left; folded groups open while there are words. */
import { bringRest, brought, hasRest, sayReading } from './rest-of-list.ts';

const form = document.querySelector<HTMLFormElement>('.list-filter');
const input = form?.querySelector('input');
const status = form?.querySelector<HTMLElement>('[role="status"]');

/** The groups that something stands in, from the inside out. */
function groupsAround(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (
    let at = element.closest<HTMLElement>('[data-group]');
    at !== null;
    at = at.parentElement?.closest<HTMLElement>('[data-group]') ?? null
  )
    found.push(at);
  return found;
}

/** What a page filters. */
const readList = () => ({
  items: [...document.querySelectorAll<HTMLElement>('main [data-name]')].map((element) => ({
    element,
    name: (element.dataset['name'] ?? '').toLowerCase(),
    groups: groupsAround(element),
  })),
  folded: [...document.querySelectorAll<HTMLDetailsElement>('main details[data-group]:not([open])')],
  groups: [...document.querySelectorAll<HTMLElement>('main [data-group]')],
});

function start(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement): void {
  let list = readList();
  const show = (): void => {
    const { items, folded, groups } = list;
    const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const kept = new Set<HTMLElement>();
    let shown = 0;
    for (const { element, name, groups: around } of items) {
      const isShown = words.every((word) => name.includes(word));
      if (element.hidden === isShown) element.hidden = !isShown;
      if (!isShown) continue;
      shown++;
      for (const group of around) kept.add(group);
    }
    for (const group of groups) if (group.hidden === kept.has(group)) group.hidden = !kept.has(group);
    for (const group of folded) group.open = words.length > 0 && !group.hidden;
    document.dispatchEvent(new Event('filtered'));
    const text = (shown > 0 ? form.dataset['shown'] : form.dataset['nothing']) ?? '';
    status.textContent = words.length === 0 ? '' : text.replace('{shown}', String(shown)).replace('{all}', String(items.length));
  };
  form.hidden = false;
  /** Rows of further parts are there before they are filtered; where they can't be had, those that are. */
  const change = async (): Promise<void> => {
    if (hasRest()) {
      status.textContent = sayReading();
      await bringRest().catch(() => undefined);
    }
    show();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => void change());
  document.addEventListener(brought, () => (list = readList()));
  if (input.value !== '') void change();
}

if (form && input && status) start(form, input, status);
