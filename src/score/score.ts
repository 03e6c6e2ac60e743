import type { QuantityKind } from '../model/quantity.ts';
import type { Reading } from '../model/target.ts';
import { core, fieldRules } from './fields.ts';
import type { Gold, GoldLine } from './gold.ts';

/** What was read of one number, as the score needs it. */
export interface ReadLine {
  start: number;
  end: number;
  text: string;
  kind: QuantityKind;
  rule: string;
  reading: Reading | null;
}

/** How often something was found, missed or invented. */
export interface Tally {
  right: number;
  missed: number;
  invented: number;
}

/** A disagreement, for people to look at. */
export interface Miss {
  off: number;
  text: string;
  what: string;
  gold: string;
  read: string;
}

/** The score of one plan. */
export interface Score {
  plan: string;
  kinds: Map<string, Tally>;
  /** Per field: of the targets and baselines that gold and reading share, how many agree. */
  fields: Map<string, { right: number; of: number }>;
  misses: Miss[];
}

/** Precision, recall and F1 of a tally; 1 where there was nothing to find and nothing was found. */
export function ratios({ right, missed, invented }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + invented === 0 ? 1 : right / (right + invented);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Scores what was read of a plan against its gold. A number is found when it starts where the gold's does, or overlaps it. */
export function score(plan: string, gold: Gold, lines: readonly ReadLine[]): Score {
  const result: Score = { plan, kinds: new Map(), fields: new Map(), misses: [] };
  const inRange = ({ start }: ReadLine) => !gold.ranges || gold.ranges.some(([from, to]) => start >= from && start < to);
  const left = new Set(lines.filter(inRange));
  for (const line of gold.lines) {
    const found =
      [...left].find((read) => read.start === line.off) ??
      [...left].find((read) => read.start < line.off + line.txt.length && read.end > line.off);
    if (found) left.delete(found);
    compare(result, line, found);
  }
  for (const extra of left) count(result, null, extra);
  return result;
}

function compare(result: Score, line: GoldLine, found: ReadLine | undefined): void {
  count(result, line, found ?? null);
  if (found?.kind !== line.kind || !found.reading) return;
  let whole = true;
  for (const { name, agrees } of fieldRules.filter(({ isRead }) => isRead(line))) {
    const right = agrees(found.reading, line);
    if (!right && core.some((field) => field === name)) whole = false;
    tallyField(result, `${line.kind}.${name}`, right);
    if (!right)
      result.misses.push({
        off: line.off,
        text: line.txt,
        what: `${line.kind} ${name}`,
        gold: show(line, name),
        read: showRead(found.reading, name),
      });
  }
  tallyField(result, `${line.kind}.core`, whole);
}

function tallyField(result: Score, key: string, right: boolean): void {
  const old = result.fields.get(key) ?? { right: 0, of: 0 };
  result.fields.set(key, { right: old.right + (right ? 1 : 0), of: old.of + 1 });
}

function count(result: Score, line: GoldLine | null, found: ReadLine | null): void {
  const same = line !== null && found !== null && line.kind === found.kind;
  const add = (kind: string, key: keyof Tally) => {
    const old = result.kinds.get(kind) ?? { right: 0, missed: 0, invented: 0 };
    result.kinds.set(kind, { ...old, [key]: old[key] + 1 });
  };
  if (same) {
    add(line.kind, 'right');
    return;
  }
  if (line) add(line.kind, 'missed');
  if (found) add(found.kind, 'invented');
  result.misses.push({
    off: line?.off ?? found?.start ?? 0,
    text: line?.txt ?? found?.text ?? '',
    what: 'kind',
    gold: line?.kind ?? '—',
    read: found ? `${found.kind} (${found.rule})` : '—',
  });
}

const names: Record<string, keyof GoldLine> = { comparator: 'cmp', baseYear: 'base', hedged: 'hope', measure: 'ind', sectors: 'sector' };
const show = (line: GoldLine, field: string): string => JSON.stringify(line[names[field] ?? (field as keyof GoldLine)] ?? null);
const showRead = (reading: Reading, field: string): string => JSON.stringify(reading[field as keyof Reading]);
