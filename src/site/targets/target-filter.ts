/** What script adds to a table of targets: filters and order, kept in the address; the rows shown as a file. */
import type { Head } from '../../export/csv.ts';
import { bringRest, brought, hasRest, sayReading } from '../parts/list/rest-of-list.ts';
import { type Asked, byAsked, type FilterRow, fitting, plain, readAsked, writeAsked } from './filter.ts';
import { saveRows } from './save-rows.ts';
import { rowShower } from './shown-rows.ts';

type Words = Record<'shown' | 'nothing' | 'failed' | 'sort', string>;

const form = document.querySelector<HTMLFormElement>('#target-filter');
const table = document.querySelector<HTMLTableElement>('#target-table');
const status = document.querySelector<HTMLElement>('#target-status');

const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A row of the page, and where it stands while all are asked for. */
interface PageRow extends FilterRow {
  element: HTMLTableRowElement;
  home: Element | null;
}

function readRow(row: HTMLTableRowElement, order: number, keys: string[]): PageRow {
  const { plan = '', sectors = '', mode = '', unit = '', value } = row.dataset;
  const cells = Object.fromEntries(keys.map((key, i) => [key, (row.cells[i]?.textContent ?? '').trim().replace(/\s+/g, ' ')]));
  const number = value === undefined ? null : Number(value);
  return {
    element: row,
    home: row.parentElement,
    plan,
    sectors: sectors.split(' '),
    mode,
    year: cells['year'],
    unit,
    value: number,
    text: plain(Object.values(cells).join(' ')),
    cells,
    order,
  };
}

/** Puts a button into every column head; it asks for that order, and again for the other way round. */
function addSorting(heads: HTMLTableCellElement[], label: string, ask: (key: string) => void): void {
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    button.title = fill(label, { name: head.textContent ?? '' });
    button.addEventListener('click', () => ask(head.dataset['key'] ?? ''));
    head.replaceChildren(button);
  }
}

function start(form: HTMLFormElement, table: HTMLTableElement, status: HTMLElement): void {
  const { data, heads: chinese, words } = JSON.parse(form.dataset['settings'] ?? '') as { data: string; heads: Head[]; words: Words };
  const heads = [...(table.tHead?.rows[0].cells ?? [])];
  const keys = heads.map((head) => head.dataset['key'] ?? '');
  const body = table.tBodies[0];
  const groups = document.querySelector<HTMLElement>('.target-groups');
  const readRows = (): PageRow[] => {
    const all = groups?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? body.rows;
    return [...all].map((row, i) => readRow(row, i, keys));
  };
  let rows = readRows();
  const shower = rowShower(body, () => rows);
  let sort = '';
  let isStale = false;
  /** The page as it came is what is shown while all are asked for. */
  let isAsked = false;

  /** Rows of further parts are there before they are filtered. */
  async function complete(): Promise<void> {
    if (hasRest()) {
      status.textContent = sayReading();
      await bringRest();
    }
    if (!isStale) return;
    isStale = false;
    rows = readRows();
    addSortButtons();
  }

  const asked = (): Asked => ({ ...readAsked(new URLSearchParams([...new FormData(form)] as [string, string][]).toString()), sort });

  function show(): void {
    const wanted = asked();
    const shown = rows.filter(fitting(wanted)).sort(byAsked(sort));
    const isFolded = groups !== null && writeAsked(wanted) === '';
    if (groups !== null) groups.hidden = !isFolded;
    table.parentElement?.toggleAttribute('hidden', isFolded);
    if (isFolded) shower.sendHome();
    else shower.show(shown);
    for (const head of heads) {
      const key = head.dataset['key'] ?? '';
      if (sort.replace('-', '') === key) head.ariaSort = sort.startsWith('-') ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    }
    status.textContent = fill(shown.length > 0 ? words.shown : words.nothing, { shown: shown.length, all: rows.length });
  }

  /** The address follows when the keys rest: browsers take few changes of it. */
  let keeping = 0;
  function keepAddress(): void {
    const query = writeAsked(asked());
    history.replaceState(null, '', location.pathname + (query && `?${query}`));
  }

  async function change(): Promise<void> {
    clearTimeout(keeping);
    keeping = window.setTimeout(keepAddress, 200);
    await present();
  }

  /** Shows what is asked for, of all rows; what is there where the others can't be had. */
  async function present(): Promise<void> {
    await complete().catch(() => undefined);
    show();
  }

  async function download(format: string): Promise<void> {
    try {
      await complete();
      const ids = rows.filter(fitting(asked())).sort(byAsked(sort));
      await saveRows(
        format,
        ids.map(({ element }) => element.dataset['id'] ?? ''),
        data,
        chinese,
      );
    } catch {
      status.textContent = words.failed;
    }
  }

  async function readAddress(): Promise<void> {
    const wanted = readAsked(location.search);
    sort = wanted.sort;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.value = wanted[field.name as keyof Asked];
    const isNew = writeAsked(wanted) !== '' || isAsked;
    isAsked = true;
    if (isNew) await present();
  }

  function addSortButtons(): void {
    const bare = [...heads, ...(groups?.querySelectorAll<HTMLTableCellElement>('thead th') ?? [])].filter(
      (head) => head.querySelector('button') === null,
    );
    addSorting(bare, words.sort, (key) => {
      sort = sort === key ? `-${key}` : key;
      void change();
    });
  }

  addSortButtons();
  document.addEventListener(brought, () => (isStale = true));
  form.addEventListener('input', () => void change());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    sort = '';
    setTimeout(() => void change());
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-format]'))
    button.addEventListener('click', () => void download(button.dataset['format'] ?? ''));
  addEventListener('popstate', () => void readAddress());
  void readAddress();
}

if (form && table && status) start(form, table, status);
