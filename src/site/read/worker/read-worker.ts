/** The reader in a thread of the reader's own browser: the rules and importers of `npm run read`, bundled. What it is given goes nowhere. */
import { readUnpacked, unzip } from '../../../search/packing/packed.ts';
import { detect } from '../../../ingest/detect.ts';
import { readOwn } from '../../../newcomer/own/read-own.ts';
import { answerOf } from './answer-of.ts';
import type { FromWorker, OwnQuestion, ToWorker } from './own-answer.ts';
import type { ReaderVocabulary } from './reader-vocabulary.ts';

const say = (message: FromWorker): void => postMessage(message);

/** What the first message brings. */
interface Begun {
  vocabulary: ReaderVocabulary;
  characterMaps: string;
}

let begun: Promise<Begun> | undefined;

/** Read while nobody waits: dictionaries and patterns are made by the first reading, which takes three times as long as the next. */
const paragraph =
  '到2030年，全市规模以上工业增加值年均增长6%左右，主营业务收入突破1000亿元，力争新增高新技术企业50家。加快建设10个智能工厂，支持龙头企业（不少于3家）做大做强，完善产业链、创新链。\n';
const warming = Array.from({ length: 24 }, (_, i) => `（${'一二三四五六七八九十'[i % 10]}）发展目标${i}\n${paragraph}`).join('');

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
