import { loadFigures } from '../../../library/figures.ts';
import { loadPlans } from '../../../library/load/load-plans.ts';
import { loadVocabulary } from '../../../library/load/load-vocabulary.ts';
import { loadUnits } from '../../../library/load/load-words.ts';
import { sayPage } from '../../../library/say-where.ts';
import type { Words } from '../../../strings/languages.ts';
import { loadRecords } from '../records/load-records.ts';
import { packed } from './pack.ts';
import { searchPages } from './search-pages.ts';
import { searchTargets } from './search-targets.ts';

let blocks: Promise<Uint8Array<ArrayBuffer>> | undefined;
let pages: Promise<Uint8Array<ArrayBuffer>> | undefined;
let targets: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** Every page of every plan with its blocks, packed. Made once a build: its size decides what the search reads. */
export const packedBlocks = (words: Words): Promise<Uint8Array<ArrayBuffer>> =>
  (blocks ??= loadPlans().then((plans) => packed(plans.flatMap((plan) => searchPages(plan, (name) => sayPage(name, words))))));

/** Every page that a question can be answered with, packed. Made once a build like the blocks. */
export const packedPages = (words: Words): Promise<Uint8Array<ArrayBuffer>> => (pages ??= loadRecords(words).then(packed));

/** Every target with what the search compares, packed. Made once a build like the blocks. */
export const packedTargets = (): Promise<Uint8Array<ArrayBuffer>> =>
  (targets ??= Promise.all([loadFigures(), loadVocabulary(), loadUnits()]).then(([figures, vocabulary, units]) =>
    packed(searchTargets(figures.targets, vocabulary, units)),
  ));
