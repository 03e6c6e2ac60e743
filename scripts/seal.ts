import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseLedger } from '../src/ledger/csv.ts';
import { addSeal, ledgerFile, readSeal, sealFile, sealOf } from '../src/ledger/seal.ts';

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

/** The last act of a release: seals its rows and its file. Doing it again changes nothing. Throws where it was sealed with other rows. */
export function sealRelease(name: string): void {
  const file = readReleaseFiles().get(name);
  if (file === undefined) throw new Error(`${releases}/${name}.json: is missing. Run npm run release -- ${name}.`);
  const seal = addSeal(readSeal(readIfThere(sealFile)) ?? [], sealOf(name, parseLedger(readIfThere(ledgerFile) ?? ''), file));
  writeFileSync(sealFile, `${JSON.stringify(seal, null, 2)}\n`);
}
