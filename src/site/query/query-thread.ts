/** The thread that asks the database: made when it is first needed, made anew where a query was stopped. What was fetched is kept, so that a new one needs no network. */
import program from '@sqlite.org/sqlite-wasm/sqlite3.wasm?url';
import { url } from '../../library/url.ts';
import type { Answer, FromThread, ToThread } from './asked.ts';

/** Asks one query after the other. */
export interface QueryThread {
  /** Fails with what SQLite says, with `Unfetched`, or with `Stopped`. */
  ask: (sql: string) => Promise<Answer>;
  stop: () => void;
}

/** A file couldn't be had; of a corpus too large for a page there is none. */
export class Unfetched extends Error {}

/** The reader stopped the query. */
export class Stopped extends Error {}

async function fetched(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new Unfetched(address);
  return new Uint8Array(await answer.arrayBuffer());
}

let files: Promise<[Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]> | undefined;

/** Program and data, fetched once; after a failure they are fetched again. */
function fetchFiles(): Promise<[Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]> {
  files ??= Promise.all([fetched(program), fetched(url.dataFile('query.sqlite.gz'))]);
  files.catch(() => (files = undefined));
  return files;
}

/** The next message of a thread. */
const heard = (worker: Worker): Promise<FromThread> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromThread>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
  });

async function open(): Promise<Worker> {
  const [own, packed] = await fetchFiles();
  const worker = new Worker(new URL('./worker/query-worker.ts', import.meta.url), { type: 'module' });
  const opened = heard(worker);
  worker.postMessage({ kind: 'open', program: own, packed } satisfies ToThread);
  const message = await opened;
  if (message.kind === 'failed') throw new Error(message.message);
  return worker;
}

/** Opens nothing yet. */
export function queryThread(): QueryThread {
  let made: Promise<Worker> | undefined;
  let halt: ((reason: Error) => void) | undefined;
  const thread = (): Promise<Worker> => {
    made ??= open();
    made.catch(() => (made = undefined));
    return made;
  };
  return {
    ask: async (sql) => {
      const halted = new Promise<never>((_, reject) => (halt = reject));
      const worker = await Promise.race([thread(), halted]);
      worker.postMessage({ kind: 'ask', sql } satisfies ToThread);
      const message = await Promise.race([heard(worker), halted]);
      if (message.kind === 'answer') return message.answer;
      throw new Error(message.kind === 'failed' ? message.message : message.kind);
    },
    stop: () => {
      halt?.(new Stopped());
      void made?.then((worker) => worker.terminate()).catch(() => undefined);
      made = undefined;
    },
  };
}
