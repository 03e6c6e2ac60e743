import { LedgerRow } from '../model/published/ledger.ts';

const head = 'address,release,words';

/** One row as a line of the file. */
export const printRow = ({ address, release, words }: LedgerRow): string => `${address},${release},${words}`;

/** content/published/addresses.csv as text: no field holds a comma or a quote. Rows in the order of their addresses. */
export const printLedger = (rows: readonly LedgerRow[]): string =>
  [head, ...rows.toSorted((a, b) => (a.address < b.address ? -1 : 1)).map(printRow), ''].join('\n');

/** Rows of the ledger's text, and the lines that are none, counted from 1. */
export function readRows(text: string): { rows: LedgerRow[]; faults: { line: number; message: string }[] } {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length === 0) return { rows: [], faults: [] };
  if (lines[0] !== head) return { rows: [], faults: [{ line: 1, message: `the first line is not "${head}".` }] };
  const read = lines.slice(1).map((line, i) => {
    const [address, release, words, ...rest] = line.split(',');
    const row = LedgerRow.safeParse({ address, release, words });
    return row.success && rest.length === 0 ? row.data : { line: i + 2, message: `"${line}" is not a row.` };
  });
  return {
    rows: read.flatMap((one) => ('address' in one ? [one] : [])),
    faults: read.flatMap((one) => ('line' in one ? [one] : [])),
  };
}

/** Reads content/published/addresses.csv. Throws with the line that isn't a row. */
export function parseLedger(text: string): LedgerRow[] {
  const { rows, faults } = readRows(text);
  if (faults.length > 0) throw new Error(`content/published/addresses.csv:${faults[0].line}: ${faults[0].message} Restore the file.`);
  return rows;
}
