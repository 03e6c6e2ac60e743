/** Filters whatever bears data-name by the words typed, and hides the groups (data-group) that have nothing left; folded groups open while there are words. */
const form = document.querySelector<HTMLFormElement>('.list-filter');
const input = form?.querySelector('input');
const status = form?.querySelector<HTMLElement>('[role="status"]');

function start(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-name]')];
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details[data-group]:not([open])')];
  const groups = [...document.querySelectorAll<HTMLElement>('main [data-group]')];
  const show = (): void => {
    const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) {
      const name = (item.dataset['name'] ?? '').toLowerCase();
      item.hidden = !words.every((word) => name.includes(word));
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-name]:not([hidden])');
    for (const group of folded) group.open = words.length > 0 && !group.hidden;
    document.dispatchEvent(new Event('filtered'));
    const shown = items.filter((item) => !item.hidden).length;
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
