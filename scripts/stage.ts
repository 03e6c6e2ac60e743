import { spawn } from 'node:child_process';
import { env } from 'node:process';

/** Runs a program with the Node that runs this script; its output is shown when it fails, or when it goes to a person. */
export function run(program: string, args: readonly string[], settings: { quiet: boolean }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    const take = (chunk: Buffer) => (settings.quiet ? (output += chunk.toString()) : process.stdout.write(chunk));
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${output}\n${program} ${args.join(' ')} ended with ${code}.`)),
    );
  });
}

/** Runs a stage and prints its line: name, what it came to, seconds. Silent in CI unless it fails. */
export async function stage<T>(name: string, work: () => Promise<T> | T, describe: (result: T) => string): Promise<T> {
  const started = performance.now();
  const result = await work();
  if (!env.CI) console.log(`${name.padEnd(9)}${describe(result)}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** The environment in which the frozen copy of a release is built: its folder, its base inside the living one, and the living base. */
export function frozenEnvironment(release: string): Record<string, string> {
  const living = `/${env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
  return { FROZEN: '1', LIVING_BASE: living, BASE_PATH: `${living}v/${release}/`, DIST: `dist/v/${release}` };
}
