/** Filters whatever bears data-name by the words typed, and hides the groups (data-group) that have nothing left; folded groups open while there are words. */
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

function start(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-name]')].map((element) => ({
    element,
    name: (element.dataset['name'] ?? '').toLowerCase(),
    groups: groupsAround(element),
  }));
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details[data-group]:not([open])')];
  const groups = [...document.querySelectorAll<HTMLElement>('main [data-group]')];
  const show = (): void => {
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
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', show);
  if (input.value !== '') show();
}

if (form && input && status) start(form, input, status);

export {};
