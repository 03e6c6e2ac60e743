import { type CollectionEntry, getCollection } from 'astro:content';
import { inOrder } from './in-order.ts';
import { type Named, named } from './in-own-words.ts';
import { loadPlans } from './load-plans.ts';

/** Vocabularies with entries that no plan of a corpus may name. */
type CommonKind = 'topics' | 'measures' | 'indicators';

/** The vocabularies, each in the order of its file. */
export interface Vocabulary {
  indicators: Named<CollectionEntry<'indicators'>['data']>[];
  sectors: Named<CollectionEntry<'sectors'>['data']>[];
  topics: Named<CollectionEntry<'topics'>['data']>[];
  measures: Named<CollectionEntry<'measures'>['data']>[];
  names: Named<CollectionEntry<'names'>['data']>[];
}

let words: Promise<Vocabulary> | undefined;

/** The vocabularies; of topics, measures and indicators, which hold for any corpus, those that a plan names and those that the corpus itself has a record of. Read once a build. */
export const loadVocabulary = (): Promise<Vocabulary> => (words ??= readVocabulary());

async function readVocabulary(): Promise<Vocabulary> {
  const [indicators, sectors, topics, measures, names, plans] = await Promise.all([
    getCollection('indicators'),
    getCollection('sectors'),
    getCollection('topics'),
    getCollection('measures'),
    getCollection('names'),
    loadPlans(),
  ]);
  const inUse = <T extends { id: string; order: number; isOwn: boolean }>(kind: CommonKind, entries: readonly { data: T }[]): T[] => {
    const met = new Set([
      ...plans.flatMap(({ mentions }) => mentions[kind].map(({ entry }) => entry)),
      ...plans.flatMap(({ reviews }) => reviews.exceptions.flatMap(({ vocabulary, entry }) => (vocabulary === kind ? [entry] : []))),
      ...(kind === 'indicators' ? plans.flatMap(({ readings }) => readings.flatMap(({ indicator }) => indicator ?? [])) : []),
    ]);
    return inOrder(entries).filter(({ id, isOwn }) => isOwn || met.has(id));
  };
  return {
    indicators: inUse('indicators', indicators).map(named),
    sectors: inOrder(sectors).map(named),
    topics: inUse('topics', topics).map(named),
    measures: inUse('measures', measures).map(named),
    names: inOrder(names).map(named),
  };
}
