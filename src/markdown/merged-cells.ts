import type { StateCore, Token } from 'markdown-it';
import { plain } from './anchors.ts';
import { boundAfter, boundBefore } from '../language/bounds.ts';
import { type Marks, marksOf } from './block-marks.ts';

interface Cell {
  inline: Token;
  source: string;
  rowspan: number;
  colspan: number;
}

/** What a cell of figures holds: 0.63, [18], 81.13（2014）, 20以上, or the dash for none. */
const figure = new RegExp(`^\\[?${boundBefore}?[-—–]?\\d*(\\.\\d+)?\\]?[%％]?(（\\d{4}年?）)?${boundAfter}?$`);

/** Core rule: tables with merged cells (`^^` goes on from above, `<<` from the left), header cells and an address a row. */
export const readTables =
  (label: string) =>
  (state: StateCore): void => {
    const result: Token[] = [];
    for (let i = 0; i < state.tokens.length; i++) {
      const found = state.tokens[i].type === 'table_open' ? marksOf(state.tokens[i]) : null;
      if (!found) {
        result.push(state.tokens[i]);
        continue;
      }
      const end = state.tokens.findIndex((token, j) => j > i && token.type === 'table_close');
      result.push(...rebuild(state, state.tokens.slice(i, end), found, label));
      i = end;
    }
    state.tokens = result;
  };

/** The rows of a table's tokens, merged cells taken together. Null stands where a cell goes on. */
function readRows(tokens: readonly Token[]): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push({ inline: token, source: token.content, rowspan: 1, colspan: 1 });
  }
  for (let r = rows.length - 1; r >= 0; r--) {
    for (let c = rows[r].length - 1; c >= 0; c--) merge(rows, r, c);
  }
  return rows;
}

function merge(rows: (Cell | null)[][], r: number, c: number): void {
  const cell = rows[r][c];
  if (!cell || (cell.source !== '^^' && cell.source !== '<<')) return;
  const origin = cell.source === '^^' ? rows[r - 1]?.[c] : rows[r][c - 1];
  if (!origin) return;
  if (cell.source === '^^') origin.rowspan += cell.rowspan;
  else origin.colspan += cell.colspan;
  rows[r][c] = null;
}

function rebuild(state: StateCore, tokens: readonly Token[], { id, fields }: Marks, label: string): Token[] {
  const headRows = new Set((fields['header-rows'] ?? '1').split(',').map(Number));
  const headColumns = Number(fields['header-columns'] ?? '0');
  const open = (tag: string, attrs: Record<string, string> = {}) => {
    const token = new state.Token(`${tag}_open`, tag, 1);
    token.block = true;
    for (const [name, value] of Object.entries(attrs)) token.attrSet(name, value);
    return token;
  };
  const close = (tag: string) => new state.Token(`${tag}_close`, tag, -1);
  const rows = readRows(tokens);
  let heads = 1;
  while (heads < rows.length && headRows.has(heads + 1)) heads++;
  const body = rows.flatMap((row, r) => [
    ...(r === heads ? [close('thead'), open('tbody')] : []),
    open('tr', { id: `${id}-r${r + 1}` }),
    ...row.flatMap((cell, c) => {
      if (!cell) return [];
      const isColumnHead = headRows.has(r + 1);
      const isHead = isColumnHead || (c < headColumns && cell.source !== '');
      const spans = {
        ...(cell.rowspan > 1 && { rowspan: String(cell.rowspan) }),
        ...(cell.colspan > 1 && { colspan: String(cell.colspan) }),
      };
      const tag = isHead ? 'th' : 'td';
      const attrs = { ...(isHead ? { scope: isColumnHead ? 'col' : 'row' } : figure.test(plain(cell.inline)) && { class: 'amount' }) };
      return [open(tag, { ...attrs, ...spans }), cell.inline, close(tag)];
    }),
    close('tr'),
  ]);
  const box = open('div', { class: 'table', role: 'group', tabindex: '0', 'aria-label': label });
  return [box, open('table', { id }), open('thead'), ...body, close(rows.length > heads ? 'tbody' : 'thead'), close('table'), close('div')];
}
