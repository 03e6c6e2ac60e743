/** What script adds to a table of targets: filters and order, kept in the address; the rows shown as a file. */
import { type Head, toCsv } from '../../export/csv.ts';
import type { Row } from '../../model/schema.ts';
import { type Asked, byAsked, type FilterRow, fitting, plain, readAsked, writeAsked } from './filter.ts';
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
  const { plan = '', sectors = '', mode = '', value } = row.dataset;
  const cells = Object.fromEntries(keys.map((key, i) => [key, (row.cells[i]?.textContent ?? '').trim().replace(/\s+/g, ' ')]));
  const number = value === undefined ? null : Number(value);
  return {
    element: row,
    home: row.parentElement,
    plan,
    sectors: sectors.split(' '),
    mode,
    year: cells['year'],
    unit: cells['unit'],
    value: number,
    text: plain(Object.values(cells).join(' ')),
    cells,
    order,
  };
}

/** Offers a text to the reader as a file. */
function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
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
  const inGroups = groups?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? body.rows;
  const rows = [...inGroups].map((row, i) => readRow(row, i, keys));
  const shower = rowShower(body, rows);
  let sort = '';
  let shown = rows;
  /** The page as it came is what is shown while all are asked for. */
  let isAsked = false;

  const asked = (): Asked => ({ ...readAsked(new URLSearchParams([...new FormData(form)] as [string, string][]).toString()), sort });

  function show(): void {
    const wanted = asked();
    shown = rows.filter(fitting(wanted)).sort(byAsked(sort));
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

  function change(): void {
    const query = writeAsked(asked());
    history.replaceState(null, '', location.pathname + (query && `?${query}`));
    show();
  }

  async function download(format: string): Promise<void> {
    try {
      const answer = await fetch(data);
      if (!answer.ok) throw new Error(answer.statusText);
      const all = (await answer.json()) as { targets: Row[] };
      const byId = new Map(all.targets.map((target) => [target['id'], target]));
      const targets = shown.flatMap(({ element }) => {
        const target = byId.get(element.dataset['id'] ?? '');
        return target ? [target] : [];
      });
      if (format === 'csv') save('targets.zh.csv', 'text/csv;charset=utf-8', toCsv(targets, chinese));
      else if (format === 'csv-english')
        save(
          'targets.csv',
          'text/csv;charset=utf-8',
          toCsv(
            targets,
            chinese.map((column) => ({ ...column, head: column.name })),
          ),
        );
      else save('targets.json', 'application/json', JSON.stringify({ ...all, targets }, null, 1));
    } catch {
      status.textContent = words.failed;
    }
  }

  function readAddress(): void {
    const wanted = readAsked(location.search);
    sort = wanted.sort;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.value = wanted[field.name as keyof Asked];
    if (writeAsked(wanted) !== '' || isAsked) show();
    isAsked = true;
  }

  const groupHeads = groups?.querySelectorAll<HTMLTableCellElement>('thead th') ?? [];
  addSorting([...heads, ...groupHeads], words.sort, (key) => {
    sort = sort === key ? `-${key}` : key;
    change();
  });
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    sort = '';
    setTimeout(change);
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-format]'))
    button.addEventListener('click', () => void download(button.dataset['format'] ?? ''));
  addEventListener('popstate', readAddress);
  readAddress();
}

if (form && table && status) start(form, table, status);
