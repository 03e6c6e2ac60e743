/**
 * One command at a time works on a folder. The lock is a file beside it that names its owner: process, when that began, machine. A lock
 * whose owner is no more is nobody's, so a kill leaves none that must be taken away by hand. Locks that are kept fresh by a timer
 * (proper-lockfile) would not do: reading plans keeps a process busy for longer than such locks live.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { env, pid } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { isAlive, startOf } from './owner.ts';
import { notice } from './notice.ts';

/** Who holds a lock. */
interface Owner {
  pid: number;
  start: string | null;
  host: string;
  command: string;
  since: string;
}

/** The locks that this process or the one that runs it holds: their paths, a line each. */
const heldVariable = 'DUIZHAO_LOCKS';
const heldNow = (): string[] => (env[heldVariable] ?? '').split('\n').filter(Boolean);

/** Where the lock of a folder is: beside it. */
export const lockOf = (folder: string): string => join(dirname(resolve(folder)), `.${basename(folder)}.lock`);

/** How often a lock that others hold is looked at, and how long a half-written one or one just taken over is waited for. */
const [pause, settled] = [200, 100];

/**
 * Does something while no other command works on the folders, and says whom it waits for. A command that this one runs may work on them
 * too. Throws what the work throws, and where a lock can't be written.
 */
export async function withLocks<T>(command: string, folders: readonly string[], work: () => T | Promise<T>): Promise<T> {
  const held = heldNow();
  const taken: string[] = [];
  try {
    // In one order, so that no two commands wait for each other.
    for (const lock of [...new Set(folders.map(lockOf))].filter((one) => !held.includes(one)).sort()) {
      await take(lock, command);
      taken.push(lock);
    }
    env[heldVariable] = [...held, ...taken].join('\n');
    return await work();
  } finally {
    env[heldVariable] = held.join('\n');
    for (const lock of taken) giveBack(lock);
  }
}

async function take(lock: string, command: string): Promise<void> {
  const mine: Owner = { pid, start: startOf(pid), host: hostname(), command, since: new Date().toISOString() };
  const text = JSON.stringify(mine);
  mkdirSync(dirname(lock), { recursive: true });
  for (let isSaid = false; ; await setTimeout(pause)) {
    if (isMade(lock, text)) return;
    const owner = readOwner(lock) ?? (await setTimeout(settled).then(() => readOwner(lock)));
    if (owner !== null && isAtWork(owner)) {
      if (!isSaid) notice(waiting(lock, command, owner));
      isSaid = true;
    } else if (await isTakenOver(lock, text)) return;
  }
}

/** Makes the lock where there is none. Throws where it can't be written. */
function isMade(lock: string, text: string): boolean {
  try {
    writeFileSync(lock, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (syscall === 'write') rmSync(lock, { force: true });
    throw error;
  }
}

/** Puts this process in the place of an owner that is no more. Of two that do so at once the later one has it: each looks again after a while. */
async function isTakenOver(lock: string, text: string): Promise<boolean> {
  writeFileSync(`${lock}.${pid}`, text);
  renameSync(`${lock}.${pid}`, lock);
  await setTimeout(settled);
  return textOf(lock) === text;
}

const textOf = (lock: string): string | null => {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
};

/** Who holds a lock; null where nobody does, or it is not yet written to its end. */
function readOwner(lock: string): Owner | null {
  try {
    return JSON.parse(textOf(lock) ?? '') as Owner;
  } catch {
    return null;
  }
}

/** Whether an owner can still be at work. Of another machine's processes nothing can be known here. */
const isAtWork = ({ host, ...owner }: Owner): boolean => host !== hostname() || isAlive(owner);

function waiting(lock: string, command: string, { pid: other, host, command: their, since }: Owner): string {
  const where = host === hostname() ? '' : ` on ${host}`;
  const remedy = host === hostname() ? '' : ` If nothing runs there any more, take ${lock} away.`;
  return `${command}: ${their} (process ${other}${where}, since ${since.slice(11, 16)} UTC) is at work on the same folder. This waits until it has ended; Ctrl-C gives up.${remedy}`;
}

function giveBack(lock: string): void {
  const owner = readOwner(lock);
  if (owner?.pid === pid && owner.host === hostname()) rmSync(lock, { force: true });
}
