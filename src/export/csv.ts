import type { Row, Value } from '../model/schema.ts';
import { cellText, flat } from './flat.ts';
import type { Column } from './shape.ts';

/**
 * Cells that a spreadsheet would take for a formula: those that begin with = + - @, also full-width, a tab or the end of a line.
 * Plain numbers, also negative ones, stay as they are.
 */
const isFormula = (text: string): boolean => /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);

/** A value as a cell; an apostrophe before it makes a formula harmless. */
function cell(value: Value, type?: Column['type']): string {
  const text = cellText(value, type);
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A column: the flat name of its field, the word above it, and what it holds where that is known. */
export interface Head {
  name: string;
  head: string;
  type?: Column['type'];
}

/**
 * Rows as CSV (RFC 4180) in UTF-8. Without `heads` the columns are those of all rows together, under their own names. Under Chinese
 * heads it begins with a byte-order mark, by which spreadsheets know the encoding; programs would take it for a part of the first name.
 */
export function toCsv(rows: readonly Row[], heads?: readonly Head[]): string {
  const columns: readonly Head[] =
    heads ?? [...new Set(rows.flatMap((row) => Object.keys(flat(row))))].map((name) => ({ name, head: name }));
  const lines = rows.map((row) => {
    const fields = flat(row);
    return columns.map(({ name, type }) => cell(fields[name], type)).join(',');
  });
  const mark = columns.some(({ head }) => /[^ -~]/.test(head)) ? '\uFEFF' : '';
  return `${mark}${[columns.map(({ head }) => cell(head)).join(','), ...lines].join('\r\n')}\r\n`;
}
