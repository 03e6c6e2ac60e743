import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../src/pipeline/build.ts';

/** The folders that `npm run content` owns; whatever else stands in content/ (addresses.csv) is left alone. */
const owned = ['plans', 'sections', 'data'];

const existing = (folder: string): string[] =>
  owned.flatMap((name) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .replaceAll('\\', '/'),
          )
      : [],
  );

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
  const fresh = mkdtempSync(`${folder}-new-`);
  try {
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

/** Puts `fresh` where `folder` is; when that fails, `folder` is put back. */
function swap(folder: string, fresh: string): void {
  const old = `${fresh}-old`;
  renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
