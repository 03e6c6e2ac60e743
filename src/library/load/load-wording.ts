import { type CollectionEntry, getCollection } from 'astro:content';
import type { Pair, SharedPassage } from '../../model/pair.ts';
import { held, once } from './once.ts';
import { pairIds, readAlso, readPair } from './stored.ts';

/** A passage with the other plans that hold it too, and the block where its words begin there. */
export interface LoadedPassage extends SharedPassage {
  also: { plan: string; block: string }[];
}

/** What two plans share in words, with who else holds it: read when it is asked for, and forgotten when nobody uses it. */
export interface LoadedWording extends Readonly<Pair> {
  readonly passages: LoadedPassage[];
}

/** What every two plans share in words, in the order of their ids, and the stock phrases of the corpus. */
export interface SharedWording {
  pairs: LoadedWording[];
  stock: CollectionEntry<'phrases'>['data'];
}

let wording: Promise<SharedWording> | undefined;

/** The shared wording of all plans. Read once a build. */
export const loadPairs = (): Promise<SharedWording> => (wording ??= loadWording());

async function loadWording(): Promise<SharedWording> {
  const [plans, [stock]] = await Promise.all([getCollection('plans'), getCollection('phrases')]);
  if (stock === undefined) throw new Error('content/phrases/stock.json is missing. Run npm run content.');
  const also = once(() =>
    Map.groupBy(
      readAlso().flatMap(({ id: plan, passages }) => passages.map((one) => ({ plan, ...one }))),
      ({ pair, passage }) => `${pair} ${passage}`,
    ),
  );
  const holders = (key: string): LoadedPassage['also'] =>
    (also().get(key) ?? []).map(({ plan, block }) => ({ plan, block })).sort((a, b) => (a.plan < b.plan ? -1 : 1));
  const ids = new Set(plans.map(({ data }) => data.id));
  const pairs = pairIds().filter(({ a, b }) => ids.has(a) && ids.has(b));
  return { pairs: pairs.map((pair) => readableWording(pair, holders)).sort((a, b) => (a.id < b.id ? -1 : 1)), stock: stock.data };
}

function readableWording(ids: Pick<Pair, 'id' | 'a' | 'b'>, holders: (key: string) => LoadedPassage['also']): LoadedWording {
  const whole = held((): Pair & { passages: LoadedPassage[] } => {
    const pair = readPair(ids.id);
    return { ...pair, passages: pair.passages.map((passage, i) => ({ ...passage, also: holders(`${ids.id} ${i}`) })) };
  });
  return {
    ...ids,
    get shares() {
      return whole().shares;
    },
    get passages() {
      return whole().passages;
    },
    get runs() {
      return whole().runs;
    },
    get topics() {
      return whole().topics;
    },
  };
}
