import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { lostOf, redirects, showLost } from '../src/ledger/compare.ts';
import { parseLedger } from '../src/ledger/csv.ts';
import { type Published, publishedOf } from '../src/ledger/published.ts';
import { type LedgerRow, Moved } from '../src/model/ledger.ts';

/** Where the ledger of published addresses stands. */
export const ledgerFile = 'content/published/addresses.csv';

/** Every address of the site in a folder. */
export function readPublished(folder: string): Published[] {
  const files = globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return publishedOf(files, (path) => readFileSync(join(folder, path), 'utf8'));
}

/** The ledger; empty before the first release. */
export const readLedger = (): LedgerRow[] => (existsSync(ledgerFile) ? parseLedger(readFileSync(ledgerFile, 'utf8')) : []);

/** seeds/moved.yml. Throws with the record that isn't one. */
function readMoved(): Moved[] {
  const moved = z.array(Moved).safeParse(parse(readFileSync('seeds/moved.yml', 'utf8')) ?? []);
  if (moved.success) return moved.data;
  const [{ path, message }] = moved.error.issues;
  throw new Error(`seeds/moved.yml: entry ${Number(path[0] ?? 0) + 1}: ${message}. src/model/ledger.ts says what each field holds.`);
}

/** Compares a built site with the ledger and writes its `_redirects`. Throws with every address that is missing or points elsewhere. Returns how many there are. */
export function checkLedger(folder: string, base: string): number {
  const moved = readMoved();
  const published = readPublished(folder);
  const lost = lostOf(readLedger(), published, moved);
  if (lost.length > 0) throw new Error(lost.map(showLost).join('\n'));
  writeFileSync(join(folder, '_redirects'), redirects(moved, base));
  return published.length;
}
