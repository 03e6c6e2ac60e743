/** The reader in a thread of the reader's own browser: the rules and importers of `npm run read`, bundled. What it is given goes nowhere. */
import { readUnpacked, unzip } from '../../../search/packing/packed.ts';
import { detect } from '../../../ingest/detect.ts';
import { readOwn } from '../../../newcomer/own/read-own.ts';
import { answerOf } from './answer-of.ts';
import type { FromWorker, OwnQuestion, ToWorker } from './own-answer.ts';
import type { ReaderVocabulary } from './reader-vocabulary.ts';
import { warming } from './warming.ts';

const say = (message: FromWorker): void => postMessage(message);

/** What the first message brings. */
interface Begun {
  vocabulary: ReaderVocabulary;
  characterMaps: string;
}

let begun: Promise<Begun> | undefined;

async function begin({ vocabulary: packed, characterMaps }: Extract<ToWorker, { kind: 'begin' }>): Promise<Begun> {
  const vocabulary = readUnpacked(await unzip(packed)) as ReaderVocabulary;
  await readOwn({ bytes: new TextEncoder().encode(warming), name: 'a.txt' }, vocabulary);
  return { vocabulary, characterMaps };
}

async function read({ bytes, name }: OwnQuestion): Promise<void> {
  if (!begun) throw new Error('the vocabularies come first.');
  const { vocabulary, characterMaps } = await begun;
  if (detect(bytes) === 'pdf') await (await import('./pdf-handler.ts')).usePdfHandler();
  const own = await readOwn({ bytes, name }, vocabulary, { characterMaps }, (stage) => say({ kind: 'stage', stage }));
  say({ kind: 'stage', stage: 'facts' });
  say({ kind: 'answer', answer: answerOf(own, name, vocabulary) });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const fail = (error: unknown): void => say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  if (data.kind === 'read') void read(data).catch(fail);
  else {
    begun = begin(data);
    begun.then(() => say({ kind: 'ready' }), fail);
  }
});
