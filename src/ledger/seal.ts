import { createHash } from 'node:crypto';
import { type LedgerRow, Seal, type Sealed } from '../model/published/ledger.ts';
import type { Problem } from '../model/problem.ts';
import { printRow, readRows } from './address-rows.ts';
import { compareReleases } from './order.ts';

/** Where the seal stands: outside content/, so that no one mistake takes both. */
export const sealFile = 'src/ledger/sealed.json';
/** Where the ledger of published addresses stands. */
export const ledgerFile = 'content/published/addresses.csv';
const restore = (path: string): string => `Restore it: git checkout -- ${path}`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const rowsOf = (ledger: readonly LedgerRow[], release: string): string[] =>
  ledger
    .filter((row) => row.release === release)
    .map(printRow)
    .sort();

/** Reads the seal; null where there is no file. Throws where it is none. */
export function readSeal(text: string | null): Seal | null {
  if (text === null) return null;
  try {
    return Seal.parse(JSON.parse(text));
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${sealFile}: can't be read (${what}). ${restore(sealFile)}`, { cause: error });
  }
}

/** What is sealed of one release: its own rows of the ledger, and the text of its file. */
export function sealOf(release: string, ledger: readonly LedgerRow[], file: string): Sealed {
  const rows = rowsOf(ledger, release);
  return { release, addresses: rows.length, rows: sha256(rows.join('\n')), file: sha256(file) };
}

/** The seal with one release more. Throws where that release is sealed already and says something else, or isn't the latest. */
export function addSeal(seal: Seal, one: Sealed): Seal {
  const known = seal.find(({ release }) => release === one.release);
  if (known && JSON.stringify(known) === JSON.stringify(one)) return seal;
  if (known) throw new Error(`${sealFile}: ${one.release} is sealed already, with other rows. A release is made once.`);
  const later = seal.find(({ release }) => compareReleases(release, one.release) > 0);
  if (later) throw new Error(`${sealFile}: ${one.release} comes before ${later.release}, which is sealed. Give it a later name.`);
  return [...seal, one];
}

const fault = (file: string, message: string, remedy = restore('content/published')): Problem => ({
  file,
  line: null,
  column: null,
  rule: 'seal',
  message,
  remedy,
  fatal: true,
});

const total = (seal: Seal): number => seal.reduce((sum, { addresses }) => sum + addresses, 0);

/**
 * Holds the ledger (null where there is none) and the files of the releases, by name, to what was sealed. A later release only appends.
 * What isn't sealed is a problem that stops nothing where it comes after the last seal: a release was begun and not finished. `making`
 * is the release being made, which is none.
 */
export function checkSeal(
  ledgerText: string | null,
  releaseFiles: ReadonlyMap<string, string>,
  seal: Seal | null,
  making: string | null = null,
): Problem[] {
  if (seal === null) {
    // Before the first release is finished there is no seal: no address was published, and one release at most was begun.
    const begun = [...releaseFiles.keys()].filter((name) => name !== making);
    if (ledgerText === null && begun.length <= 1) return begun.map((name) => unfinished(name, []));
    return [fault(sealFile, 'is missing, and without it nobody can tell whether the ledger is whole.', restore(sealFile))];
  }
  if (ledgerText === null && seal.length > 0) return [fault(ledgerFile, `is missing; ${total(seal)} addresses were published.`)];
  const { rows, faults } = readRows(ledgerText ?? '');
  if (faults.length > 0) return faults.map(({ line, message }) => ({ ...fault(ledgerFile, message), line }));
  return [
    ...seal.flatMap((one) => sealedProblems(one, rows, releaseFiles)),
    ...unsealed(rows, releaseFiles, seal)
      .filter((name) => name !== making)
      .map((name) => unfinished(name, seal)),
  ];
}

function sealedProblems(one: Sealed, ledger: readonly LedgerRow[], files: ReadonlyMap<string, string>): Problem[] {
  const path = `content/published/releases/${one.release}.json`;
  const text = files.get(one.release);
  const now = sealOf(one.release, ledger, text ?? '');
  const problems: Problem[] = [];
  if (now.addresses !== one.addresses)
    problems.push(fault(ledgerFile, `has ${now.addresses} addresses of ${one.release}; ${one.addresses} were published.`));
  else if (now.rows !== one.rows) problems.push(fault(ledgerFile, `the rows of ${one.release} are not those that were published.`));
  if (text === undefined) problems.push(fault(path, 'is missing; the release was published.'));
  else if (now.file !== one.file) problems.push(fault(path, 'is not what was published.'));
  return problems;
}

/** Releases that rows or files name and the seal doesn't. */
function unsealed(ledger: readonly LedgerRow[], files: ReadonlyMap<string, string>, seal: Seal): string[] {
  const sealed = new Set(seal.map(({ release }) => release));
  return [...new Set([...ledger.map(({ release }) => release), ...files.keys()])].filter((name) => !sealed.has(name));
}

function unfinished(name: string, seal: Seal): Problem {
  const last = seal.at(-1)?.release;
  const isNext = last === undefined || compareReleases(last, name) < 0;
  const remedy = isNext ? `Finish it: npm run release -- ${name}` : restore(`content/published ${sealFile}`);
  return { ...fault(ledgerFile, `${name} is not sealed: its release was not finished.`, remedy), fatal: !isNext };
}
