/**
 * What plans and groups come to, kept between runs of `npm run content`: two files a piece, its value (with what it was made of, and the
 * hashes of its content files) and the texts of these. A file is written beside its place and renamed, so that runs at once do each other
 * no harm; one that isn't what its hash says is made anew.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cause, Made, Work } from '../src/pipeline/work.ts';
import type { ContentFile } from '../src/pipeline/write/plan-files.ts';
import { codeHash } from './code-hash.ts';
import type { ContentSink } from './disk.ts';

/** The first line of a piece: what it was made of, and what it must hold. */
interface Head {
  own: string;
  wide: string;
  narrow: string;
  value: string;
  files: [path: string, hash: string][];
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Hashes of the parts of causes; of an object that many share once. */
function partHash(): (part: unknown) => string {
  const known = new WeakMap<object, string>();
  return (part) => {
    if (typeof part !== 'object' || part === null) return hashOf(JSON.stringify(part) ?? '');
    const hash = known.get(part) ?? hashOf(JSON.stringify(part));
    known.set(part, hash);
    return hash;
  };
}

/** What work asks of a folder of content. */
export type Taking = Pick<ContentSink, 'put' | 'isSame'>;

/** Work that is kept in a folder. */
export interface FolderWork extends Work {
  /** True where a piece of this cause is kept. */
  isKept: <T>(name: string, cause: Cause<T>) => boolean;
  /** How many pieces this run has made, and how many it found. */
  counts: { made: number; found: number };
  /** Takes away the pieces that this run didn’t ask for. */
  prune: () => void;
}

/** Opens a folder of work. Content files go to `sink`, where there is one; with `all`, nothing that was kept before is believed. */
export function openWork(folder: string, sink: Taking | null, all = false): FolderWork {
  mkdirSync(folder, { recursive: true });
  const code = codeHash();
  const hash = partHash();
  const heads = new Map<string, Head>();
  const counts = { made: 0, found: 0 };
  const ownHash = ({ own }: Pick<Cause<never>, 'own'>): string => hashOf([code, ...own.map(hash)].join());

  function headOf<T>(name: string, cause: Cause<T>): Head | null {
    const piece = readPiece(folder, name);
    if (piece?.head.own !== ownHash(cause)) return null;
    const { head, value } = piece;
    const wide = hash(cause.wide);
    if (head.wide === wide) return head;
    if (head.narrow !== hash(cause.narrow?.(JSON.parse(value) as T))) return null;
    // So that the next run need not ask again.
    const renewed = { ...head, wide };
    place(join(folder, `${name}.json`), `${JSON.stringify(renewed)}\n${value}`);
    return renewed;
  }

  function make<T>(name: string, cause: Cause<T>, { value, files }: Made<T>): Head {
    const text = JSON.stringify(value);
    const head: Head = {
      own: ownHash(cause),
      wide: hash(cause.wide),
      narrow: hash(cause.narrow?.(value)),
      value: hashOf(text),
      files: files.map((file) => [file.path, hashOf(file.text)]),
    };
    place(join(folder, `${name}.texts.json`), JSON.stringify(files.map((file) => file.text)));
    place(join(folder, `${name}.json`), `${JSON.stringify(head)}\n${text}`);
    if (sink) files.forEach(sink.put);
    counts.made++;
    return head;
  }

  /** Gives the content files of a piece to the sink; false where their texts aren’t what they were. */
  function pass(name: string, { files }: Head): boolean {
    const differing = files.filter(([path, wanted]) => sink?.isSame(path, wanted) === false);
    if (differing.length === 0) return true;
    const texts = textsOf(folder, name, files);
    const paths = new Set(differing.map(([path]) => path));
    if (texts) for (const file of texts) if (paths.has(file.path)) sink?.put(file);
    return texts !== null;
  }

  return {
    counts,
    isKept: (name, cause) => headOf(name, cause) !== null,
    kept: <T>(name: string, cause: Cause<T>, making: () => Made<T>): T => {
      const head = all ? null : headOf(name, cause);
      if (head !== null && pass(name, head)) {
        heads.set(name, head);
        counts.found++;
      } else heads.set(name, make(name, cause, making()));
      return keptValue<T>(folder, name);
    },
    again: <T>(name: string) => keptValue<T>(folder, name),
    markOf: (name) => heads.get(name)?.value ?? '',
    take: (files) => {
      if (sink) files.forEach(sink.put);
    },
    prune: () => {
      for (const file of readdirSync(folder)) {
        const path = join(folder, file);
        const isPiece = file.endsWith('.json') && !heads.has(file.replace(/(?:\.texts)?\.json$/, ''));
        if (isPiece || (unfinished.test(file) && isOld(path))) rmSync(path, { force: true });
      }
    },
  };
}

/** What a run that was killed leaves of a file; one of a run that goes on is younger than an hour. */
const unfinished = /\.json\.[\da-f-]{36}$/;
const isOld = (path: string): boolean => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 3_600_000;

/** Writes a file so that whoever reads it at any moment finds it whole. */
function place(path: string, text: string): void {
  const fresh = `${path}.${randomUUID()}`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** A piece of work as it stands on disk; null where there is none or it is broken. */
function readPiece(folder: string, name: string): { head: Head; value: string } | null {
  try {
    const text = readFileSync(join(folder, `${name}.json`), 'utf8');
    const end = text.indexOf('\n');
    const head = JSON.parse(text.slice(0, end)) as Head;
    const value = text.slice(end + 1);
    return hashOf(value) === head.value ? { head, value } : null;
  } catch {
    return null;
  }
}

/** The value of a piece, once it has been kept. Throws where it is not there or spoilt. */
export function keptValue<T>(folder: string, name: string): T {
  const piece = readPiece(folder, name);
  if (piece === null) throw new Error(`${join(folder, name)}.json: was taken away or spoilt while it was used. Run the command again.`);
  return JSON.parse(piece.value) as T;
}

function textsOf(folder: string, name: string, files: Head['files']): ContentFile[] | null {
  try {
    const texts = JSON.parse(readFileSync(join(folder, `${name}.texts.json`), 'utf8')) as string[];
    const isWhole = texts.length === files.length && texts.every((text, i) => hashOf(text) === files[i][1]);
    return isWhole ? texts.map((text, i) => ({ path: files[i][0], text })) : null;
  } catch {
    return null;
  }
}
