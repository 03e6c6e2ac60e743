import { type CollectionEntry, getCollection } from 'astro:content';

/** A plan with everything a page asks of it. The only module that reads the collections. */
export interface LoadedPlan {
  facts: CollectionEntry<'plans'>['data'];
  place: CollectionEntry<'places'>['data'];
  sections: CollectionEntry<'sections'>[];
  data: CollectionEntry<'data'>['data'];
}

let loaded: Promise<LoadedPlan[]> | undefined;

/** All plans, in the order of places.yml and then by year. Read once a build. */
export const loadPlans = (): Promise<LoadedPlan[]> => (loaded ??= load());

async function load(): Promise<LoadedPlan[]> {
  const [plans, sections, data, places] = await Promise.all([
    getCollection('plans'),
    getCollection('sections'),
    getCollection('data'),
    getCollection('places'),
  ]);
  const result = plans.map(({ data: facts }) => {
    const place = places.find((entry) => entry.data.id === facts.place);
    const own = data.find((entry) => entry.data.id === facts.id);
    if (!place || !own) throw new Error(`content/plans/${facts.id}.md: its place or its data is missing. Run npm run content.`);
    const pages = sections.filter((section) => section.data.plan === facts.id).sort((a, b) => a.data.order - b.data.order);
    return { facts, place: place.data, sections: pages, data: own.data };
  });
  return result.sort((a, b) => a.place.slot - b.place.slot || (a.facts.mark === b.facts.mark ? 0 : a.facts.mark === 'filled' ? -1 : 1));
}
