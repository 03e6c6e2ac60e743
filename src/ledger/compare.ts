import type { LedgerRow } from '../model/published/ledger.ts';
import type { Departure } from '../model/published/departure.ts';
import { holdsWords, type Published } from './published.ts';

/** What became of an address that the ledger has. */
export interface Lost {
  address: string;
  release: string;
  fault: 'missing' | 'other words';
}

/**
 * Addresses of the ledger that the built site lacks, or where other words of a plan stand now, less those that moved.yml accounts for.
 * Words of ours are free to change, also where a row of 2026.11 still holds them: rows are never rewritten, they are passed over.
 */
export function lostOf(ledger: readonly LedgerRow[], published: readonly Published[], moved: readonly Pick<Departure, 'from'>[]): Lost[] {
  const now = new Map(published.map(({ address, words }) => [address, words]));
  const accounted = new Set(moved.map(({ from }) => from));
  return ledger.flatMap(({ address, release, words }): Lost[] => {
    if (accounted.has(address)) return [];
    const found = now.get(address);
    if (found === undefined) return [{ address, release, fault: 'missing' }];
    return words !== '' && holdsWords(address) && found !== words ? [{ address, release, fault: 'other words' }] : [];
  });
}

/** One line for people: where, what, the two remedies. */
export const showLost = ({ address, release, fault }: Lost): string =>
  `${address}: published since ${release}, ${fault === 'missing' ? 'not in dist' : 'other words stand there now'}. Bring it back, or say in seeds/moved.yml where it went.`;

/** Addresses that the ledger doesn't have yet, as rows of a release. */
export const newRows = (ledger: readonly LedgerRow[], published: readonly Published[], release: string): LedgerRow[] => {
  const known = new Set(ledger.map(({ address }) => address));
  return published.filter(({ address }) => !known.has(address)).map(({ address, words }) => ({ address, release, words }));
};

/** What a comparison with the ledger came to. */
export interface Kept {
  /** Rows of the ledger, all of them kept. */
  ledger: number;
  /** Of these, addresses that moved.yml accounts for. */
  moved: number;
  /** Addresses that the next release will add. */
  fresh: number;
}

/** `4254 of 4254 kept, 12 new` */
export const showKept = ({ ledger, moved, fresh }: Kept): string =>
  [`${ledger} of ${ledger} kept`, ...(moved > 0 ? [`${moved} of them moved`] : []), `${fresh} new`].join(', ');
