import type { Reading } from '../model/target.ts';
import type { GoldLine } from './gold.ts';

/** A field of a target, and whether what was read agrees with the gold. */
export interface FieldRule {
  name: string;
  agrees: Agrees;
  /** True where a hand reading says what the field is. */
  isRead: (gold: GoldLine) => boolean;
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

/** Printed words agree whatever stands between them: our brackets around words of another sentence, layout space, the marks of a wording's ends. */
const words = (text: string): string => text.replace(/[〔〕\s]/g, '').replace(/^(?:每年)?…?|…$/g, '');
const sameWords = (read: string | null, gold: string | null | undefined): boolean => words(read ?? '') === words(gold ?? '');

/** The fields that the hand readings have, in the order they are printed; `value` is scored with the upper end and the ratio. */
const scored = {
  value: sameValue,
  unit: (read, gold) => read.unit === gold.unit,
  comparator: (read, gold) => read.comparator === gold.cmp,
  mode: (read, gold) => read.mode === gold.mode,
  year: (read, gold) => gold.year === '*' || read.year === (gold.year ?? null),
  baseYear: (read, gold) => read.baseYear === (gold.base ?? null),
  hedged: (read, gold) => read.hedged === (gold.hope ?? false),
  measure: (read, gold) => (gold.measure === undefined ? sameMeasure(read.measure, gold.ind ?? '') : sameWords(read.measure, gold.measure)),
  subject: (read, gold) => sameWords(read.subject, gold.subject),
  scope: (read, gold) => read.scope === gold.scope,
  wording: (read, gold) => sameWords(read.wording, gold.wording),
  about: (read, gold) => sameWords(read.about, gold.about),
  stated: (read, gold) => sameWords(read.stated, gold.stated),
  sectors: (read, gold) => read.sectors.join() === listOf(gold.sector).join(),
} satisfies Partial<Record<keyof Reading, Agrees>>;

/** Fields that only some hand readings have. */
const printed = { subject: true, wording: true, about: true, stated: true } as const;

/** Every field that is scored, with its comparison. */
export const fieldRules: readonly FieldRule[] = Object.entries<Agrees>(scored).map(([name, agrees]) => ({
  name,
  agrees,
  isRead: (gold) => !(name in printed) || gold[name as keyof typeof printed] !== undefined,
}));

/** The five fields that a figure can't be compared without. */
export const core = ['value', 'unit', 'comparator', 'mode', 'year'] as const satisfies readonly (keyof typeof scored)[];
