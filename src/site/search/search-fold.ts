import { signs } from '../../strings/language-signs.ts';
import { words } from './words/browser-words.ts';
import { element } from './dom.ts';

/** Up to so many rows stand in a list; of more, the first so many, and the others when they are asked for. */
const most = 24;
const first = 12;

/** A list of rows; where they are many, its others unfold below it, and are made then. */
export function folded<Row>(rows: readonly Row[], drawList: (rows: readonly Row[]) => HTMLElement): HTMLElement[] {
  if (rows.length <= most) return [drawList(rows)];
  const others = rows.slice(first);
  const fold = element('details', 'rest', element('summary', '', words.others(others.length)));
  fold.addEventListener('toggle', () => fold.append(drawList(others)), { once: true });
  return [drawList(rows.slice(0, first)), fold];
}

/** The same with the rows that have most in front, where they are many; a row that `isFirst` says stands before all. */
export function mostFirst<Row>(rows: readonly Row[], countOf: (row: Row) => number, isFirst: (row: Row) => boolean): readonly Row[] {
  if (rows.length <= most) return rows;
  return rows.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || countOf(b) - countOf(a));
}

/** Names in a sentence; of many the first, and how many there are. */
export const namedIn = (names: readonly HTMLElement[]): (HTMLElement | string)[] => [
  ...(names.length <= most ? names : names.slice(0, first)).flatMap((name, i) => [...(i > 0 ? [signs.row(['', ''])] : []), name]),
  ...(names.length <= most ? [] : [words.andOthers(names.length)]),
];
