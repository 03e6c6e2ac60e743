import type { ReadQuantity } from '../../model/target.ts';
import { setWidth } from '../read/source/layout.ts';
import type { TextRead } from '../find/any-text.ts';
import { figuresOf } from '../find/quantity-ledger.ts';

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - setWidth(text)));
const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

const columns: readonly { head: string; width: number; cell: (target: ReadQuantity) => string }[] = [
  { head: 'start', width: 8, cell: ({ position }) => String(position.start) },
  { head: 'quote', width: 16, cell: ({ quote }) => clip(quote.exact, 14) },
  { head: 'measure', width: 40, cell: ({ measure }) => clip(measure, 18) },
  { head: 'subject', width: 30, cell: ({ subject }) => clip(subject ?? '–', 14) },
  { head: 'scope', width: 20, cell: ({ scope }) => clip(scope ?? '–', 9) },
  {
    head: 'value',
    width: 20,
    cell: ({ value, valueMax, ratio, unit }) => `${ratio ?? [value, valueMax].filter((end) => end !== null).join('–')} ${unit}`,
  },
  { head: 'bound', width: 8, cell: ({ comparator }) => comparator },
  { head: 'mode', width: 8, cell: ({ mode }) => mode },
  { head: 'year', width: 6, cell: ({ year }) => String(year ?? '–') },
  { head: 'rule', width: 12, cell: ({ rule }) => rule },
];

/** What the reader makes of a text, for people: outline, targets, counts per kind, and what it could not place. */
export function showText(file: string, { divisions, blocks, ledger }: TextRead): string {
  const depth = new Map<string, number>();
  const outline = divisions.map(({ id, parent, label, title }) => {
    const level = parent ? (depth.get(parent) ?? 0) + 1 : 0;
    depth.set(id, level);
    return `${'  '.repeat(level)}${label ?? ''}${title ?? ''} [${id}]`;
  });
  const counts = new Map<string, number>();
  for (const { kind } of ledger.quantities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const targets = figuresOf(ledger.quantities).filter(({ kind }) => kind === 'target');
  const lost = ledger.quantities.filter(({ kind }) => kind === 'other');
  return [
    `${file}: ${divisions.length} divisions, ${blocks.length} blocks, ${ledger.quantities.length} numbers, ${targets.length} targets`,
    '',
    ...outline,
    '',
    columns
      .map(({ head, width }) => pad(head, width))
      .join('')
      .trimEnd(),
    ...targets.map((target) =>
      columns
        .map(({ cell, width }) => pad(cell(target), width))
        .join('')
        .trimEnd(),
    ),
    '',
    `kinds: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(' · ') || 'no numbers'}`,
    `not placed: ${lost.map(({ text, position }) => `${text} (${position.start})`).join(' · ') || 'nothing'}`,
    `units not in vocabularies/units.yml: ${ledger.unseenUnits.map(({ unit, at }) => `${unit} ×${at.length}`).join(' · ') || 'none'}`,
    `measures that match no indicator: ${[...new Set(targets.flatMap(({ indicator, measure }) => (indicator ? [] : [measure])))].join(' · ') || 'none'}`,
  ].join('\n');
}
