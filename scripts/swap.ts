import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';

/** Where a folder is written before it is put in its place. */
export const freshName = (folder: string): string => `${folder}-new-${pid}`;

const oldName = (folder: string): string => `${folder}-old`;

/** Puts `fresh` where `folder` is; when that fails, `folder` is put back. */
export function swap(folder: string, fresh: string): void {
  rmSync(oldName(folder), { recursive: true, force: true });
  renameSync(folder, oldName(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    renameSync(oldName(folder), folder);
    throw error;
  }
  rmSync(oldName(folder), { recursive: true, force: true });
}

/** Puts right what a run that was killed left behind: content/ comes back when it was moved away, half-written folders go. */
export function recoverContent(folder: string): void {
  if (!existsSync(folder) && existsSync(oldName(folder))) renameSync(oldName(folder), folder);
  const isLeft = (name: string) => name === basename(oldName(folder)) || name.startsWith(`${basename(folder)}-new-`);
  for (const name of readdirSync(dirname(folder)).filter(isLeft)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
}
