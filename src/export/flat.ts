import type { Row, Value } from '../model/schema.ts';
import type { Column } from './shape.ts';

const isFields = (value: Value): value is { [key: string]: Value } => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A row without nesting: `{quote: {exact}}` → `{'quote.exact'}`. Lists stay lists. */
export function flat(row: Row, path = ''): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]): [string, Value][] =>
      isFields(value) ? Object.entries(flat(value, `${path}${key}.`)) : [[path + key, value]],
    ),
  );
}

/** A value as one cell says it: lists of words joined by `;`, lists of records (also empty ones, where `type` tells them) as JSON. */
export function cellText(value: Value, type?: Column['type']): string {
  if (value === null || value === undefined) return '';
  if (type === 'json') return JSON.stringify(value);
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  const list = value as readonly Value[];
  if (list.some((item) => item !== null && typeof item === 'object')) return JSON.stringify(list);
  const words = list.map((item) => (typeof item === 'string' ? item : JSON.stringify(item ?? null)));
  const broken = words.find((word) => word.includes(';'));
  if (broken !== undefined) throw new Error(`"${broken}" can't stand in a list of a table, whose items are parted by ";". Change it.`);
  return words.join(';');
}
