/** The thread that reads: made when the page is at rest, made anew where a reading was stopped. */
import { url } from '../../library/url.ts';
import type { FromWorker, OwnAnswer, OwnQuestion, OwnStage, ToWorker } from './worker/own-answer.ts';

/** Reads one file after the other. */
export interface OwnReader {
  /** Has the rules brought. Fails where they can't be had; asked again, it tries again. */
  prepare: () => Promise<void>;
  /** Reads a file; `tell` hears of each stage. Fails where the reader itself fails, and where it is stopped. */
  read: (question: OwnQuestion, tell: (stage: OwnStage) => void) => Promise<OwnAnswer>;
  stop: () => void;
}

/** Why a reading has no answer: it was stopped. */
export class Stopped extends Error {}

let vocabulary: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** The packed vocabularies, fetched once: a thread that is made anew needs no network for them. */
function fetchVocabulary(): Promise<Uint8Array<ArrayBuffer>> {
  vocabulary ??= fetch(url.readWords()).then(async (answer) => {
    if (!answer.ok) throw new Error(answer.statusText);
    return new Uint8Array(await answer.arrayBuffer());
  });
  vocabulary.catch(() => (vocabulary = undefined));
  return vocabulary;
}

const send = (worker: Worker, message: ToWorker): void => worker.postMessage(message);

/** The messages of a thread, until one is an end: the value that `take` makes of it, or an error. */
function listen<T>(worker: Worker, take: (message: FromWorker) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      const taken = take(data);
      if (data.kind === 'failed') reject(new Error(data.message));
      else if (taken !== undefined) resolve(taken);
    };
  });
}

async function start(): Promise<Worker> {
  const bytes = await fetchVocabulary();
  const worker = new Worker(new URL('./worker/read-worker.ts', import.meta.url), { type: 'module' });
  const ready = listen(worker, ({ kind }) => (kind === 'ready' ? true : undefined));
  send(worker, { kind: 'begin', vocabulary: bytes, characterMaps: new URL(url.characterMaps(), location.href).href });
  await ready;
  return worker;
}

export function openReader(): OwnReader {
  let made: Promise<Worker> | undefined;
  let halt: ((reason: Error) => void) | undefined;

  const thread = (): Promise<Worker> => {
    made ??= start();
    made.catch(() => (made = undefined));
    return made;
  };

  async function ask(question: OwnQuestion, tell: (stage: OwnStage) => void): Promise<OwnAnswer> {
    const worker = await thread();
    const answered = listen(worker, (message) => {
      if (message.kind === 'stage') tell(message.stage);
      return message.kind === 'answer' ? message.answer : undefined;
    });
    send(worker, { kind: 'read', ...question });
    return answered;
  }

  return {
    prepare: async () => void (await thread()),
    read: (question, tell) => {
      const stopped = new Promise<never>((_, reject) => (halt = reject));
      return Promise.race([ask(question, tell), stopped]);
    },
    stop: () => {
      void made?.then((worker) => worker.terminate()).catch(() => undefined);
      made = undefined;
      halt?.(new Stopped());
      thread().catch(() => undefined);
    },
  };
}
