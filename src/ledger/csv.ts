import { LedgerRow } from '../model/ledger.ts';

const head = 'address,release,words';

/** content/published/addresses.csv as text: no field holds a comma or a quote. Rows in the order of their addresses. */
export const printLedger = (rows: readonly LedgerRow[]): string =>
  [
    head,
    ...rows.toSorted((a, b) => (a.address < b.address ? -1 : 1)).map(({ address, release, words }) => `${address},${release},${words}`),
    '',
  ].join('\n');

/** Reads content/published/addresses.csv. Throws with the line that isn't a row. */
export function parseLedger(text: string): LedgerRow[] {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length === 0) return [];
  if (lines[0] !== head) throw new Error(`content/published/addresses.csv:1: the first line is not "${head}". Restore the file.`);
  return lines.slice(1).map((line, i) => {
    const [address, release, words, ...rest] = line.split(',');
    const row = LedgerRow.safeParse({ address, release, words });
    if (rest.length > 0 || !row.success)
      throw new Error(`content/published/addresses.csv:${i + 2}: "${line}" is not a row. Restore the file.`);
    return row.data;
  });
}
