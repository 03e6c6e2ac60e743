import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process, { env } from 'node:process';

/** What a command took. */
export interface Usage {
  /** Seconds by the clock, and of the processors: the command with all that it ran. */
  seconds: number;
  cpu: number;
  /** The most memory that one of its processes held. */
  peakMiB: number;
}

const folder = 'tests/.tmp/bench/usage';

/** What npm's commands say to Node before the script. */
export const asCommands = ['--import', import.meta.resolve('./compile-cache.ts')];

/** Runs a script and says what it took. Throws with its output where it fails. */
export async function measured(script: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<Usage> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const child = spawn(process.execPath, [...asCommands, script, ...args], {
    env: {
      ...env,
      CI: '',
      BENCH_USAGE: resolve(folder),
      NODE_OPTIONS: `--import ${import.meta.resolve('./bench-usage.ts')}`,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const way of [child.stdout, child.stderr]) way.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${output.slice(-2000)}\n${script} ${args.join(' ')} ended with ${code}.`);
  const took = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<Usage, 'seconds'>;
  const own = `${child.pid}.json`;
  if (!existsSync(join(folder, own))) throw new Error(`${script}: left no word of what it took.`);
  return { seconds, cpu: took(own).cpu, peakMiB: Math.max(...readdirSync(folder).map((name) => took(name).peakMiB)) };
}
