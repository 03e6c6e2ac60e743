/** The list of a folder's files with their checksums: made, written, read. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256, sumsOf } from '../src/export/checksums.ts';
import { isProof, sumsFile } from '../src/ledger/proof/file-list.ts';

/** Every file below a folder, as paths with `/` in the order of their code units, whatever the locale. */
export const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && isFileAt(join(entry.parentPath, entry.name))))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const isFileAt = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The same without the folder's own proofs. */
export const filesOf = (folder: string): string[] => everyFile(folder).filter((path) => !isProof(path));

/** The checksum of a file of a folder. */
export const sumAt = (folder: string, path: string): string => sha256(readFileSync(join(folder, path)));

/** The checksum of a text: of a list of files, its root. */
export const rootOf = (sums: string): string => sha256(Buffer.from(sums));

/** The list of a folder as text. Reads every byte. */
export const listOf = (folder: string, files = filesOf(folder)): string =>
  sumsOf(files.map((path): [string, string] => [path, sumAt(folder, path)]));

/** Writes the list of a folder into it. */
export function writeList(folder: string, list = listOf(folder)): void {
  writeFileSync(join(folder, sumsFile), list);
}
