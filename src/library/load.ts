import { type CollectionEntry, getCollection } from 'astro:content';

/** A plan with everything a page asks of it. */
export interface LoadedPlan {
  facts: CollectionEntry<'plans'>['data'];
  place: CollectionEntry<'places'>['data'];
  sections: CollectionEntry<'sections'>[];
  data: CollectionEntry<'data'>['data'];
  /** The links that start from its figures. */
  links: CollectionEntry<'links'>['data']['links'];
}

/** A place with its plans. */
export interface PlaceWithPlans {
  place: LoadedPlan['place'];
  plans: LoadedPlan[];
}

/** The vocabularies that figures are read with. */
export interface Vocabulary {
  indicators: CollectionEntry<'indicators'>['data'][];
  sectors: CollectionEntry<'sectors'>['data'][];
}

let loaded: Promise<LoadedPlan[]> | undefined;
let words: Promise<Vocabulary> | undefined;

/** The indicators and shared sectors, in the order of their files. */
export const loadVocabulary = (): Promise<Vocabulary> =>
  (words ??= Promise.all([getCollection('indicators'), getCollection('sectors')]).then(([indicators, sectors]) => ({
    indicators: indicators.map(({ data }) => data).sort((a, b) => a.order - b.order),
    sectors: sectors.map(({ data }) => data).sort((a, b) => a.order - b.order),
  })));

/** All plans, in the order of their places' slots and codes and then by mark. Read once a build; this is the only module that reads the collections. */
export const loadPlans = (): Promise<LoadedPlan[]> => (loaded ??= load());

/** The places that have plans, in the order of the plans. */
export const groupByPlace = (plans: readonly LoadedPlan[]): PlaceWithPlans[] =>
  [...Map.groupBy(plans, ({ place }) => place.id).values()].map((own) => ({ place: own[0].place, plans: own }));

async function load(): Promise<LoadedPlan[]> {
  const [plans, sections, data, links, places] = await Promise.all([
    getCollection('plans'),
    getCollection('sections'),
    getCollection('data'),
    getCollection('links'),
    getCollection('places'),
  ]);
  const pagesOf = Map.groupBy(sections, (section) => section.data.plan);
  const result = plans.map(({ data: facts }) => {
    const place = places.find((entry) => entry.data.id === facts.place);
    const own = data.find((entry) => entry.data.id === facts.id);
    if (!place || !own) throw new Error(`content/plans/${facts.id}.md: its place or its data is missing. Run npm run content.`);
    const pages = (pagesOf.get(facts.id) ?? []).sort((a, b) => a.data.order - b.data.order);
    const linked = links.find((entry) => entry.data.id === facts.id)?.data.links ?? [];
    return { facts, place: place.data, sections: pages, data: own.data, links: linked };
  });
  const rank = ({ facts, place }: LoadedPlan) => `${place.slot} ${place.code} ${facts.mark}`;
  return result.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** What every two plans share in words, in the order of their ids, and the stock phrases of the corpus. */
export interface SharedWording {
  pairs: CollectionEntry<'pairs'>['data'][];
  stock: CollectionEntry<'phrases'>['data'];
}

let wording: Promise<SharedWording> | undefined;

/** The shared wording of all plans. Read once a build. */
export const loadPairs = (): Promise<SharedWording> =>
  (wording ??= Promise.all([getCollection('pairs'), getCollection('phrases')]).then(([pairs, phrases]) => {
    if (!phrases.length) throw new Error('content/phrases/stock.json is missing. Run npm run content.');
    return { pairs: pairs.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1)), stock: phrases[0].data };
  }));

/** How the reader did on the plans read by hand: whole plans first, then the parts that rules were made with. */
export const loadScores = async (): Promise<CollectionEntry<'score'>['data'][]> =>
  (await getCollection('score'))
    .map(({ data }) => data)
    .sort((a, b) => Number(isPart(a.plan)) - Number(isPart(b.plan)) || (a.plan < b.plan ? -1 : 1));

const isPart = (plan: string): boolean => plan.startsWith('dev-');
