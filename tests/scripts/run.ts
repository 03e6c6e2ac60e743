import { resolve } from 'node:path';
import process from 'node:process';
import { vi } from 'vitest';
import { variableOf } from '../../src/corpus/folders.ts';

const root = process.cwd();
let runs = 0;

/** How a script ended: its exit code, and what it printed on each of its ways out, a text a call. */
export interface Ended {
  code: number | string | null | undefined;
  printed: string[];
  said: string[];
}

/** Thrown where a script ends the process. */
class Exit extends Error {}

/** Runs a script of scripts/ in a folder, in this process: its own module anew, what it imports only once. */
export async function runScript(name: string, args: readonly string[], folder: string): Promise<Ended> {
  const ended: Ended = { code: 0, printed: [], said: [] };
  const { argv, exitCode } = process;
  const named = Object.values(variableOf).map((name) => [name, process.env[name]] as const);
  process.argv = [process.execPath, `${name}.ts`, ...args];
  process.exitCode = 0;
  process.chdir(folder);
  vi.spyOn(console, 'log').mockImplementation((text: string) => void ended.printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void ended.said.push(text));
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    process.exitCode = code ?? 0;
    throw new Exit();
  });
  try {
    await import(`${resolve(root, 'scripts', name)}.ts?run=${runs++}`);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
  } finally {
    ended.code = process.exitCode;
    vi.restoreAllMocks();
    process.chdir(root);
    Object.assign(process, { argv, exitCode });
    for (const [name, value] of named) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
  return ended;
}
