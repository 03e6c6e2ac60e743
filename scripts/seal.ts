import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ledgerFile, sealFile } from '../src/ledger/seal.ts';
import type { Seal } from '../src/model/ledger.ts';

export { ledgerFile, sealFile };

const releases = 'content/published/releases';

/** A file's text, null where there is none. */
export const readIfThere = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** The text of each release's file, by its name. */
export const readReleaseFiles = (): Map<string, string> =>
  new Map(
    (existsSync(releases) ? readdirSync(releases) : [])
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replace(/\.json$/, ''), readFileSync(`${releases}/${name}`, 'utf8')]),
  );

/** The seal as text. */
export const printSeal = (seal: Seal): string => `${JSON.stringify(seal, null, 2)}\n`;
