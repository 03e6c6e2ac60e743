import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process, { platform } from 'node:process';

/** When a process began, in what its system counts in; null where the system doesn't say. With it a number that was given to another process is no mistake. */
export function startOf(pid: number): string | null {
  if (platform === 'win32') return null;
  if (platform !== 'linux') return spawnSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).stdout.trim() || null;
  try {
    // The name of the program stands in brackets and may hold anything; what follows its last bracket is fields, the state first.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ')[19] ?? null
    );
  } catch {
    return null;
  }
}

/** Whether a process is still there, and is the one that began then. */
export function isAlive({ pid, start }: { pid: number; start: string | null }): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return start === null || startOf(pid) === start;
}
