import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Given, Gives, WorkName } from './works.ts';

/** How much of the machine's memory one thread may take: as it comes, Node gives up at four GiB. */
const ofMemory = 0.5;

/** Does a work in a thread of its own. Throws what it throws. */
function inThread<N extends WorkName>(name: N, given: Given<N>): Promise<Gives<N>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { name, given },
      resourceLimits: { maxOldGenerationSizeMb: Math.floor((totalmem() * ofMemory) / 2 ** 20) },
    });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${name}: its thread ended with ${code}.`));
    });
  });
}

/** Does a work once a thread is free. */
export type InTurn = <N extends WorkName>(name: N, given: Given<N>) => Promise<Gives<N>>;

/** Takes works as they come and does so many of them at once, each in a thread; those handed over first begin first. */
export function sideBySide(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  const begin = async (): Promise<void> => {
    if (running === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
  };
  const end = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running--;
  };
  return async <N extends WorkName>(name: N, given: Given<N>): Promise<Gives<N>> => {
    await begin();
    try {
      return await inThread(name, given);
    } finally {
      end();
    }
  };
}
