import type { Reading } from '../model/target.ts';
import type { GoldLine } from './gold.ts';

/** A field of a target, and whether what was read agrees with the gold. */
export interface FieldRule {
  name: string;
  agrees: Agrees;
}

type Agrees = (read: Reading, gold: GoldLine) => boolean;

const close = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= Math.abs(b) * 1e-6 + 1e-9);

function sameValue(read: Reading, { value }: GoldLine): boolean {
  if (typeof value === 'string') return read.ratio === value;
  if (Array.isArray(value)) return close(read.value, value[0]) && close(read.valueMax, value[1]);
  return close(read.value, value) && read.valueMax === null;
}

const plain = (name: string): string =>
  name
    .replace(/[（）()“”\s、的]/g, '')
    .replace(/^(?:新增|新建|引进|再申报建设|组织实施|实施|主持或参与制定|新搭建|布局建设|布局新建|累计新建|建设|创建|压减)/, '')
    .replace(/(?:数量|数)$/, '');

/** Measures agree when one holds the other, or when they share three quarters of their characters in order. */
export function sameMeasure(a: string, b: string): boolean {
  const [one, two] = [plain(a), plain(b)];
  if (!one || !two) return one === two;
  return one.includes(two) || two.includes(one) || commonLength(one, two) >= 0.75 * Math.min(one.length, two.length);
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(char === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]));
    row = next;
  }
  return row[b.length];
}

const listOf = (value: string | string[] | undefined): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** The fields that the hand readings have, in the order they are printed; `value` is scored with the upper end and the ratio. */
const scored = {
  value: sameValue,
  unit: (read, gold) => read.unit === gold.unit,
  comparator: (read, gold) => read.comparator === gold.cmp,
  mode: (read, gold) => read.mode === gold.mode,
  year: (read, gold) => gold.year === '*' || read.year === (gold.year ?? null),
  baseYear: (read, gold) => read.baseYear === (gold.base ?? null),
  hedged: (read, gold) => read.hedged === (gold.hope ?? false),
  measure: (read, gold) => sameMeasure(read.measure, gold.ind ?? ''),
  scope: (read, gold) => read.scope === gold.scope,
  sectors: (read, gold) => read.sectors.join() === listOf(gold.sector).join(),
} satisfies Partial<Record<keyof Reading, Agrees>>;

/** Every field that is scored, with its comparison. */
export const fieldRules: readonly FieldRule[] = Object.entries<Agrees>(scored).map(([name, agrees]) => ({ name, agrees }));

/** The five fields that a figure can't be compared without. */
export const core = ['value', 'unit', 'comparator', 'mode', 'year'] as const satisfies readonly (keyof typeof scored)[];
