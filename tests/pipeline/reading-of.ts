import type { Cell } from '../../src/model/block.ts';
import { printProblem } from '../../src/model/problem.ts';
import { findReferences } from '../../src/pipeline/find/documents/reference.ts';
import { readText } from '../../src/pipeline/find/any-text.ts';
import type { LedgerEntry } from '../../src/pipeline/find/quantity-ledger.ts';
import type { Reference } from '../../src/model/reference.ts';
import { readOutline } from '../../src/pipeline/read/outline.ts';
import { type Seed, seedOf } from '../../src/pipeline/read/source/seed.ts';
import type { Words } from '../../src/pipeline/vocabulary.ts';

/** A text and what its record would say of it. */
export interface Told {
  text: string;
  title: string | null;
  from: number | null;
  to: number | null;
}

/** Everything that is read of a text, a line a division, a block, a number and a problem. */
export function readingOf({ text, title, from, to }: Told, words: Words): string {
  const period = from === null && to === null ? null : { from, to };
  const seed = seedOf('text.txt', text);
  const { divisions, blocks, ledger, problems } = readText(seed, 'text', title, words, period);
  const { quantities, ...rest } = ledger;
  return [
    ...divisions.map(({ id, kind, level, label, title: head, page }) => `= ${id} ${kind} ${level} ${label} ${head} ${page}`),
    ...blocks.flatMap(({ id, kind, text: own, division, span, rows, ...more }) => [
      `${id} ${kind} ${division} ${span.start}–${span.end}${fieldsOf(more)} ${rows ? '' : shortened(own)}`.trimEnd(),
      ...(rows ?? []).map((cells) => `  | ${cells.map(cellOf).join(' | ')}`),
      ...quantities.filter(({ block }) => block === id).map((entry) => `  ${numberOf(entry)}`),
    ]),
    ...Object.entries(rest).flatMap(([name, found]) => [found].flat().map((one) => `+ ${name} ${JSON.stringify(one)}`)),
    ...referencesOf(seed, title).map((one) => `> ${fieldsOf(one)}`),
    ...problems.map((problem) => `! ${printProblem(problem)}`),
  ].join('\n');
}

/** Plans that texts may name. */
const known = [
  { id: 'text', title: '海州市渔业规划', documentNumber: '海政发〔2025〕3号' },
  { id: 'sea', title: '海州省海洋经济发展规划（2021—2030年）', documentNumber: '海政发〔2021〕15号' },
  { id: 'ports', title: '渔港建设实施方案', documentNumber: null },
  { id: 'untitled', title: null, documentNumber: '东政发〔2026〕12号' },
];

/** The documents that a text names; a text without any of these words names none. */
const referencesOf = (seed: Seed, title: string | null): Reference[] =>
  /《|据|照|落实|遵|渔/.test(seed.text)
    ? readOutline(seed, title).blocks.flatMap((block) => findReferences(seed, block, 'text', known))
    : [];

/** How a long text begins and ends. */
const shortened = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 10)}…${text.slice(-6)}`).replaceAll('\n', '⏎');

/** A cell with its place, how much it spans and whether it is a head. */
const cellOf = ({ text, span, rowspan, colspan, header }: Cell): string =>
  [
    header ? '#' : '',
    text.replaceAll('\n', '⏎'),
    span === null ? '' : `@${span.start}–${span.end}`,
    rowspan === 1 ? '' : `↓${rowspan}`,
    colspan === 1 ? '' : `→${colspan}`,
  ].join('');

/** What stands in other lines or follows from them. */
const elsewhere = new Set(['id', 'plan', 'block', 'position', 'text', 'quote', 'status', 'kind']);

/** A number with every field that says something. */
const numberOf = (entry: LedgerEntry): string =>
  `${entry.text} ${entry.kind}${fieldsOf(Object.fromEntries(Object.entries(entry).filter(([name]) => !elsewhere.has(name))))}`;

/** Fields and their values; those that say nothing are left out. */
const fieldsOf = (fields: object): string =>
  Object.entries(fields)
    .flatMap(([name, value]: [string, unknown]) => {
      const said = saidOf(value);
      return value === null || value === undefined || value === false || said === '' ? [] : [` ${name}=${said}`];
    })
    .join('');

const saidOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) && value.every((one) => typeof one !== 'object') ? value.join('/') : JSON.stringify(value);
};
