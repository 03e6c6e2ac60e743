import { element } from '../search/dom.ts';
import { plain } from '../targets/filter.ts';
import { type Placed, rowShower } from '../targets/shown-rows.ts';
import { drawFigureRow, wordsOfFigure } from './draw-figure-row.ts';
import { words } from './own-words.ts';
import type { ReadSettings } from './read-settings.ts';
import type { OwnFigure } from './worker/own-answer.ts';

const { figures: said } = words.read;

/** A figure with its words for the filter; its row is made when it is first shown. */
interface Row extends Placed {
  own: OwnFigure;
  text: string;
}

function rowOf(own: OwnFigure, settings: ReadSettings): Row {
  let made: HTMLElement | undefined;
  return {
    own,
    text: plain(wordsOfFigure(own, settings)),
    home: null,
    get element() {
      return (made ??= drawFigureRow(own, settings));
    },
  };
}

function drawFilter(): { form: HTMLElement; kind: HTMLSelectElement; text: HTMLInputElement; status: HTMLElement } {
  const kind = document.createElement('select');
  for (const [value, name] of Object.entries(said.kinds)) kind.append(new Option(name, value));
  const text = document.createElement('input');
  Object.assign(text, { type: 'text', placeholder: said.textHint, autocomplete: 'off', spellcheck: false });
  const status = element('span', '');
  status.setAttribute('role', 'status');
  const fields = element('p', 'filters', element('label', '', said.kind, kind), element('label', '', said.text, text));
  const form = element('form', 'target-filter', fields, element('p', 'filter-actions', status));
  form.setAttribute('aria-label', said.title);
  form.addEventListener('submit', (event) => event.preventDefault());
  return { form, kind, text, status };
}

function drawTable(): { table: HTMLElement; body: HTMLElement } {
  const heads = Object.values(said.columns).map((name) => {
    const head = element('th', '', name);
    head.setAttribute('scope', 'col');
    return head;
  });
  const body = element('tbody', '');
  const table = element(
    'div',
    'table target-table',
    element('table', 'figures own-figures', element('thead', '', element('tr', '', ...heads)), body),
  );
  Object.entries({ role: 'group', tabindex: '0', 'aria-label': said.label }).forEach(([name, value]) => table.setAttribute(name, value));
  return { table, body };
}

/** The table of targets and measured values with its filter; rows come as the reader comes near them. */
export function drawFigures(figures: readonly OwnFigure[], settings: ReadSettings): HTMLElement {
  const section = element('section', '', element('h2', '', said.title), element('p', 'src', words.read.machine));
  if (figures.length === 0) {
    section.append(element('p', 'absent', said.none));
    return section;
  }
  const rows = figures.map((own) => rowOf(own, settings));
  const { form, kind, text, status } = drawFilter();
  const { table, body } = drawTable();
  section.append(form, table);
  if (!figures.some(({ figure }) => figure.kind === 'target')) kind.value = 'all';
  const wanted = (): Row[] => {
    const asked = text.value.split(/\s+/).map(plain).filter(Boolean);
    return rows.filter(
      (row) => (kind.value === 'all' || row.own.figure.kind === kind.value) && asked.every((word) => row.text.includes(word)),
    );
  };
  const shower = rowShower(body, () => rows);
  const show = (): void => {
    const found = wanted();
    shower.show(found);
    status.textContent = found.length > 0 ? said.shown(found.length, rows.length) : said.nothing(rows.length);
  };
  form.addEventListener('input', show);
  show();
  return section;
}
