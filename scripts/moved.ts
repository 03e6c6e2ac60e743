import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isCopied, kindOf, noticeOf } from '../src/ledger/notice.ts';
import type { Departure } from '../src/model/published/departure.ts';

const bytesOf = (folder: string, departure: Departure, base: string): Buffer =>
  isCopied(departure) && departure.to !== null ? readFileSync(join(folder, departure.to)) : Buffer.from(noticeOf(departure, base));

/** Whether what stands at a file's old address in a built site was written there by `writeMovedFiles`. */
export function isMovedFile(folder: string, departure: Departure, base: string): boolean {
  const { from, to } = departure;
  if (kindOf(from) === null || !existsSync(join(folder, from))) return false;
  if (isCopied(departure) && !existsSync(join(folder, to ?? ''))) return false;
  return readFileSync(join(folder, from)).equals(bytesOf(folder, departure, base));
}

/** Puts something at the old address of every file that moved or went: the bytes of the new one, or where it went in its own form. Returns how many. */
export function writeMovedFiles(folder: string, departures: readonly Departure[], base: string): number {
  const files = departures.filter(({ from }) => kindOf(from) !== null);
  for (const departure of files) {
    const path = join(folder, departure.from);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytesOf(folder, departure, base));
  }
  return files.length;
}
