import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';

/** Runs git here. Throws with what it says. */
function git(args: readonly string[], extra: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { encoding: 'utf8', env: { ...env, ...extra } });
  if (status !== 0) throw new Error(`git ${args[0]}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

/** The commit that is checked out. Throws where files differ from it, `except` one: what is made must be made of what the commit holds. */
export function cleanCommit(except: string): string {
  const lines = git(['status', '--porcelain', '--untracked-files=all']).split('\n').filter(Boolean);
  const changed = lines.map((line) => line.slice(3)).filter((path) => path !== except);
  if (changed.length > 0)
    throw new Error(
      `${changed[0]}: differs from the last commit${changed.length > 1 ? `, as do ${changed.length - 1} more files` : ''}. Commit or take back, so that the release can name a commit it can be made again from.`,
    );
  return git(['rev-parse', 'HEAD']).trim();
}

/** Writes every file of a commit into a folder. Throws where the commit isn't here. */
export function exportCommit(commit: string, folder: string, scratch: string): void {
  try {
    git(['cat-file', '-e', `${commit}^{commit}`]);
  } catch {
    throw new Error(`the commit ${commit} is not here. Fetch the whole history: git fetch --unshallow.`);
  }
  mkdirSync(folder, { recursive: true });
  const index = { GIT_INDEX_FILE: resolve(join(scratch, 'index')) };
  git(['read-tree', commit], index);
  git(['checkout-index', '--all', `--prefix=${resolve(folder)}/`], index);
}
