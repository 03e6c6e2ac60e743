import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sealFileOf } from '../src/corpus/folders.ts';
import type { Seal } from '../src/model/published/ledger.ts';
import { publishedFiles } from './folders.ts';

/** A file's text, null where there is none. */
export const readIfThere = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** The text of each release's file, by its name. */
export function readReleaseFiles(): Map<string, string> {
  const { releases } = publishedFiles();
  const names = existsSync(releases) ? readdirSync(releases).filter((name) => name.endsWith('.json')) : [];
  return new Map(names.map((name) => [name.replace(/\.json$/, ''), readFileSync(`${releases}/${name}`, 'utf8')]));
}

/** The seal of the corpus at hand as text; null where there is none. */
export const readSealFile = (): string | null => readIfThere(sealFileOf());

/** The seal as text. */
export const printSeal = (seal: Seal): string => `${JSON.stringify(seal, null, 2)}\n`;
