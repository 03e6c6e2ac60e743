import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { ContentFile } from '../src/pipeline/write/plan-files.ts';
import { discard, replace, stageIn } from './swap.ts';

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
  'phrases',
];

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

/** Writes all files beside the folder and then puts its parts in their places, so that a failure leaves content/ as it was. Returns how many changed. */
export function writeContent(folder: string, files: readonly ContentFile[]): number {
  const changed = compareContent(folder, files).length;
  if (!changed) return 0;
  const root = dirname(folder);
  const fresh = stageIn(root);
  try {
    for (const { path, text } of files) {
      const file = join(fresh, basename(folder), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  } catch (error) {
    discard(fresh);
    throw error;
  }
  replace(
    root,
    fresh,
    owned.map((name) => join(basename(folder), name)),
  );
  return changed;
}
