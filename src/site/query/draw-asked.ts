import { element, link } from '../search/dom.ts';
import { answerCsv } from './answer-csv.ts';
import { barsOf } from './answer-bars.ts';
import type { Answer, Cell } from './asked.ts';
import { words } from './query-words.ts';

const said = words.query;

/** So many rows stand on the page. */
const mostShown = 500;

/** So many characters of a cell; the file has all of them. */
const longestShown = 2000;

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** An address of this site leads to the page at hand, wherever the site stands. */
function leadsTo(text: string): string {
  const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  const site = new URL(home, location.href).origin;
  return text.startsWith(`${site}/`) ? text.slice(site.length) : text;
}

function drawCell(cell: Cell): HTMLElement {
  if (typeof cell === 'number')
    return element('td', 'n', cell.toLocaleString('en-US', { maximumFractionDigits: 6, useGrouping: Math.abs(cell) >= 10_000 }));
  if (cell !== null && isAddress(cell)) return element('td', 'address', link(leadsTo(cell), cell.replace(/^https?:\/\/[^/]+/, '')));
  const text = cell ?? '';
  return element('td', '', text.length > longestShown ? `${text.slice(0, longestShown)}……` : text);
}

/** The rows as a table, the first ones. */
function drawTable({ columns, rows }: Answer): HTMLElement {
  const head = (name: string, i: number): HTMLElement => {
    const cell = element('th', typeof rows[0]?.[i] === 'number' ? 'n' : '', name);
    cell.setAttribute('scope', 'col');
    return cell;
  };
  const table = element(
    'table',
    'answer',
    element('thead', '', element('tr', '', ...columns.map(head))),
    element('tbody', '', ...rows.slice(0, mostShown).map((row) => element('tr', '', ...row.map(drawCell)))),
  );
  const frame = element('div', 'answer-scroll', table);
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', said.result);
  return frame;
}

const svg = 'http://www.w3.org/2000/svg';

/** A bar as long as its part of the longest. */
function drawBar(length: number): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 100 10');
  drawing.setAttribute('preserveAspectRatio', 'none');
  drawing.setAttribute('aria-hidden', 'true');
  const bar = document.createElementNS(svg, 'rect');
  bar.setAttribute('width', String(length));
  bar.setAttribute('height', '10');
  drawing.append(bar);
  return drawing;
}

/** The picture, where the answer has one. */
function drawPicture(answer: Answer): HTMLElement[] {
  const found = barsOf(answer);
  if (found === null) return [];
  const rows = found.bars.map(({ name, length, value }) =>
    element('li', '', element('span', 'bar-name', name), drawBar(length), element('span', 'bar-value', value.toLocaleString('en-US'))),
  );
  const list = element('ul', 'bars', ...rows);
  const note = found.left > 0 ? [element('p', 'src', said.notDrawn(found.left))] : [];
  return [element('figure', 'answer-picture', element('figcaption', '', said.picture(found.names, found.values)), list, ...note)];
}

/** A button that saves the answer as a file. */
function drawSave(answer: Answer): HTMLElement {
  const button = element('button', '', said.saveCsv) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([answerCsv(answer)], { type: 'text/csv' }));
    const file = link(address);
    file.download = 'duizhao-query.csv';
    file.click();
    URL.revokeObjectURL(address);
  });
  return element('p', 'desk desk-actions', button);
}

/** An answer: its picture, its table, its file. */
export function drawAnswer(answer: Answer): HTMLElement[] {
  if (answer.columns.length === 0 || answer.rows.length === 0) return [];
  const notes = [
    ...(answer.isCut ? [said.cut(answer.rows.length)] : []),
    ...(answer.rows.length > mostShown ? [said.shown(mostShown)] : []),
  ];
  return [...(notes.length > 0 ? [element('p', 'src', notes.join(''))] : []), ...drawPicture(answer), drawTable(answer), drawSave(answer)];
}
