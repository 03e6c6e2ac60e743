import type { KnownEntry } from './vocabulary.ts';

/** Divisions that no plan speaks of, as they pack smallest: hundreds of entries alike. */
export interface PackedDivisions {
  /** The names of each, today's first, with spaces between. */
  names: string[];
  /** By how much the code of each, and the record in which its page stands, is more than that of the one before. */
  codes: number[];
  records: number[];
}

const kind = 'division/';

const steps = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

function sums(ups: readonly number[]): number[] {
  let sum = 0;
  return ups.map((up) => (sum += up));
}

/** True of an entry that stands among the packed ones. */
export const isDivision = ({ id }: Pick<KnownEntry, 'id'>): boolean => id.startsWith(kind);

/** Packs the entries of divisions. */
export const packDivisions = (entries: readonly KnownEntry[]): PackedDivisions => ({
  names: entries.map(({ names }) => names.join(' ')),
  codes: steps(entries.map(({ id }) => Number(id.slice(kind.length)))),
  records: steps(entries.map(({ record = 0 }) => record)),
});

/** The entries that were packed. */
export function unpackDivisions({ names, codes, records }: PackedDivisions): KnownEntry[] {
  const [code, record] = [sums(codes), sums(records)];
  return names.map((own, i) => ({ id: `${kind}${code[i] ?? ''}`, names: own.split(' '), isPlace: true, record: record[i] ?? 0 }));
}
