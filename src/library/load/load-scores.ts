import { type CollectionEntry, getCollection } from 'astro:content';
import { BenchForm, BenchSplit, MentionSample } from '../../model/score.ts';

/** How the reader did on the plans read by hand: whole plans first, then the parts that rules were made with. */
export const loadScores = async (): Promise<CollectionEntry<'score'>['data'][]> =>
  (await getCollection('score'))
    .map(({ data }) => data)
    .sort((a, b) => Number(isPart(a.plan)) - Number(isPart(b.plan)) || (a.plan < b.plan ? -1 : 1));

/** How the reader did on the mentions read by hand, set by set. */
export const loadMentionScores = async (): Promise<CollectionEntry<'mentionScore'>['data'][]> =>
  (await getCollection('mentionScore'))
    .map(({ data }) => data)
    .sort((a, b) => MentionSample.options.indexOf(a.sample) - MentionSample.options.indexOf(b.sample));

/** The passages of the benchmark, in the order of their ids. */
export const loadBenchmark = async (): Promise<CollectionEntry<'benchmark'>['data'][]> =>
  (await getCollection('benchmark')).map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));

/** How the reader did on the benchmark, set by set and form by form; none in a corpus of others. */
export const loadBenchScores = async (): Promise<CollectionEntry<'benchScore'>['data'][]> => {
  const forms = [...BenchForm.options, 'all'];
  return (await getCollection('benchScore'))
    .map(({ data }) => data)
    .sort(
      (a, b) => BenchSplit.options.indexOf(a.split) - BenchSplit.options.indexOf(b.split) || forms.indexOf(a.form) - forms.indexOf(b.form),
    );
};

/** How readers of numbers did on the benchmark, set by set. */
export const loadPeerScores = async (): Promise<CollectionEntry<'peerScore'>['data'][]> =>
  (await getCollection('peerScore'))
    .map(({ data }) => data)
    .sort((a, b) => BenchSplit.options.indexOf(a.split) - BenchSplit.options.indexOf(b.split) || a.order - b.order);

const isPart = (plan: string): boolean => plan.startsWith('dev-');
