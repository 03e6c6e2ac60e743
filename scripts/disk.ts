import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { sha256 } from '../src/export/checksums.ts';
import type { ContentFile } from '../src/pipeline/write/plan-files.ts';
import { discard, replace, stageIn, standsAt } from './swap.ts';

/** The folders that `npm run content` owns; whatever else stands in content/ (published/, score.json) is left alone. */
const owned = [
  'groups',
  'plans',
  'sections',
  'data',
  'targets',
  'links',
  'mentions',
  'reviews',
  'own',
  'priorities',
  'divisions',
  'pairs',
  'also',
  'nearest',
  'phrases',
  'rules',
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const existing = (folder: string): string[] =>
  owned
    .flatMap((name) => (existsSync(join(folder, name)) ? filesOf(join(folder, name)) : []))
    .map((path) => relative(folder, path).replaceAll('\\', '/'));

/** A folder of content that takes files one by one. Only those that differ are written, beside it; they take their places together. */
export interface ContentSink {
  put: (file: ContentFile) => void;
  /** True where a file is what it is to be; else it must be put. */
  isSame: (path: string, hash: string) => boolean;
  /** The paths that differ: changed, missing, or there without a reason. To be asked when all files have been put. */
  differing: () => string[];
  /** How many of these differ in the ends of their lines alone. */
  otherEnds: () => number;
  /** Puts what was written in its place and takes away what is there without a reason; returns how many files changed. */
  finish: () => number;
  /** How many files have been taken. */
  count: () => number;
  /** Takes away what was written. */
  discard: () => void;
}

/** Takes files for a folder; without `writes` it only compares. Throws where no folder can stand there. */
export function openContent(named: string, writes: boolean): ContentSink {
  const folder = standsAt(named);
  const root = dirname(folder);
  const wanted = new Set<string>();
  const changed = new Set<string>();
  let ends = 0;
  let fresh: string | null = null;
  const bytesOf = (path: string): Buffer | null => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
  const write = ({ path, text }: ContentFile): void => {
    if (!writes) return;
    const file = join((fresh ??= stageIn(root)), basename(folder), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const stale = (): string[] => existing(folder).filter((path) => !wanted.has(path));
  const differing = (): string[] => [...changed, ...stale()].sort();
  return {
    put: (file) => {
      wanted.add(file.path);
      const there = bytesOf(file.path);
      if (there?.equals(Buffer.from(file.text)) === true) return;
      changed.add(file.path);
      if (there?.toString().replaceAll('\r\n', '\n') === file.text) ends++;
      write(file);
    },
    isSame: (path, hash) => {
      const bytes = bytesOf(path);
      if (bytes === null || sha256(bytes) !== hash) return false;
      wanted.add(path);
      return true;
    },
    differing,
    otherEnds: () => ends,
    finish: () => {
      const paths = differing();
      if (paths.length === 0) return 0;
      const gone = stale();
      replace(
        root,
        (fresh ??= stageIn(root)),
        paths.map((path) => join(basename(folder), path)),
      );
      for (const path of gone) removeEmpty(join(folder, dirname(path)), folder);
      return paths.length;
    },
    count: () => wanted.size,
    discard: () => {
      if (fresh !== null) discard(fresh);
    },
  };
}

/** Takes a folder away, and those around it below `top`, while they are empty. */
function removeEmpty(folder: string, top: string): void {
  for (let at = folder; at !== top && existsSync(at) && readdirSync(at).length === 0; at = dirname(at)) rmdirSync(at);
}

/** Writes all files beside the folder and then puts them in their places, so that a failure leaves content/ as it was. Returns how many changed. */
export function writeContent(folder: string, files: readonly ContentFile[]): number {
  const sink = openContent(folder, true);
  try {
    files.forEach(sink.put);
    return sink.finish();
  } finally {
    sink.discard();
  }
}
