import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ContentFile } from '../src/pipeline/build.ts';
import { freshName, swap } from './swap.ts';

/** The folders that `npm run content` owns; whatever else stands in content/ (published/, score.json) is left alone. */
const owned = ['plans', 'sections', 'data', 'targets', 'links', 'mentions', 'own', 'pairs', 'phrases'];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const existing = (folder: string): string[] =>
  owned
    .flatMap((name) => (existsSync(join(folder, name)) ? filesOf(join(folder, name)) : []))
    .map((path) => relative(folder, path).replaceAll('\\', '/'));

/** Paths in content/ that differ from the files given: changed, missing, or there without a reason. */
export function compareContent(folder: string, files: readonly ContentFile[]): string[] {
  const wanted = new Map(files.map((file) => [file.path, file.text]));
  const differs = (path: string) => !existsSync(join(folder, path)) || readFileSync(join(folder, path), 'utf8') !== wanted.get(path);
  return [...new Set([...wanted.keys(), ...existing(folder)])].filter((path) => !wanted.has(path) || differs(path)).sort();
}

/** Writes all files beside the folder and then swaps them in, so that a failure leaves content/ as it was. Returns how many changed. */
export function writeContent(folder: string, files: readonly ContentFile[]): number {
  const changed = compareContent(folder, files).length;
  if (!changed) return 0;
  mkdirSync(folder, { recursive: true });
  const fresh = freshName(folder);
  try {
    mkdirSync(fresh);
    for (const { path, text } of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    for (const name of readdirSync(folder).filter((entry) => !owned.includes(entry)))
      cpSync(join(folder, name), join(fresh, name), { recursive: true });
    swap(folder, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return changed;
}
