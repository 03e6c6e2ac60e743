import { spawn } from 'node:child_process';
import process, { env } from 'node:process';
import { compileCache } from './compile-cache.ts';
import { noticeIn, noticesVariable } from './notice.ts';
import { troubleIn } from './trouble.ts';

/** How a program is run: quiet ones show their output only when they fail. */
export interface RunSettings {
  quiet: boolean;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a script with the Node that runs this one. It ends with this process, also when that is killed. Throws with the output of a quiet one that failed. */
export function run(script: string, args: readonly string[], { quiet, cwd, env: given = env }: RunSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('./orphan.ts'), script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      cwd,
      env: { ...given, NODE_COMPILE_CACHE: compileCache, ...(quiet && { [noticesVariable]: 'parent' }) },
    });
    let output = '';
    const take = (way: NodeJS.WriteStream) => (chunk: Buffer) => (quiet ? (output += chunk.toString()) : way.write(chunk));
    child.stdout?.on('data', take(process.stdout));
    child.stderr?.on('data', take(process.stderr));
    child.on('message', (message) => {
      const line = noticeIn(message);
      if (line !== null) console.error(line);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(troubleIn(output) ?? `${output}\n${script} ${args.join(' ')} ended with ${code}.`));
    });
  });
}

/** Runs a stage and prints its line: name, what it came to, seconds. Silent in CI unless it fails. */
export async function stage<T>(name: string, work: () => Promise<T> | T, describe: (result: T) => string): Promise<T> {
  const started = performance.now();
  const result = await work();
  if (!env.CI) console.log(`${name.padEnd(9)}${describe(result)}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
