import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { env } from 'node:process';
import { sha256 } from '../../src/export/checksums.ts';

/** A corpus of two short plans in a folder of its own, and this repository's commands at work on it. */
export interface Room {
  folder: string;
  /** The options that name the corpus, for a command that takes so many of them. */
  corpus: (...names: readonly ('seeds' | 'content' | 'out')[]) => string[];
}

/** How a program ended, and what it printed on both its ways out. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
}

/** Does something in a room, which is then taken away. */
export async function inRoom<T>(work: (room: Room) => T | Promise<T>, folder = mkdtempSync(join(tmpdir(), 'duizhao-fault-'))): Promise<T> {
  cpSync('tests/fixtures/two-plans', join(folder, 'seeds'), { recursive: true });
  const places = { seeds: join(folder, 'seeds'), content: join(folder, 'content'), out: join(folder, 'dist') };
  try {
    return await work({ folder, corpus: (...names) => names.flatMap((name) => [`--${name}`, places[name]]) });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** As whom a script is run, and in what environment besides this one. */
interface As {
  uid?: number;
  /** the folder of the program; this repository's when it is left out */
  cwd?: string;
  variables?: NodeJS.ProcessEnv;
}

/** Begins a script of scripts/; `ended` tells how it ended. */
export function begin(
  script: string,
  args: readonly string[],
  { uid, cwd, variables }: As = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, ...variables },
    ...(uid !== undefined && { uid }),
    ...(cwd !== undefined && { cwd }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, said: said.trim() }));
  });
  return { child, ended };
}

/** Runs a script of scripts/ to its end. */
export const run = (script: string, args: readonly string[], as: As = {}): Promise<Ended> => begin(script, args, as).ended;

/** How a run that must succeed ended. Throws where it didn't. */
export function whole(ended: Ended): Ended {
  if (ended.code !== 0) throw new Error(`a command ended with ${ended.code ?? ended.signal}: ${ended.said.slice(-400)}`);
  return ended;
}

/** A hash of every file below a folder, names included; that of nothing where it isn't there. What the programs keep for themselves (names with a dot before) doesn't count. */
export function printOf(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.slice(folder.length).includes('/.'));
  return sha256(
    Buffer.from(
      paths
        .sort()
        .map((path) => `${path.slice(folder.length)} ${sha256(readFileSync(path))}`)
        .join('\n'),
    ),
  );
}
