import type { LedgerRow, Moved } from '../model/ledger.ts';
import type { Published } from './published.ts';

/** What became of an address that the ledger has. */
export interface Lost {
  address: string;
  release: string;
  fault: 'missing' | 'other words';
}

/** Addresses of the ledger that the built site lacks, or where other words stand now, less those that moved.yml accounts for. */
export function lostOf(ledger: readonly LedgerRow[], published: readonly Published[], moved: readonly Moved[]): Lost[] {
  const now = new Map(published.map(({ address, words }) => [address, words]));
  const accounted = new Set(moved.map(({ from }) => from));
  return ledger.flatMap(({ address, release, words }): Lost[] => {
    if (accounted.has(address)) return [];
    const found = now.get(address);
    if (found === undefined) return [{ address, release, fault: 'missing' }];
    return words !== '' && found !== words ? [{ address, release, fault: 'other words' }] : [];
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

/** Lines of `_redirects`, for hosts that read one: pages that moved for good. Anchors can't be redirected there. */
export const redirects = (moved: readonly Moved[], base: string): string =>
  moved
    .filter(({ from, to }) => to !== undefined && !from.includes('#'))
    .map(({ from, to }) => `${base}${from.slice(1)} ${base}${(to ?? '').slice(1)} 301\n`)
    .join('');
