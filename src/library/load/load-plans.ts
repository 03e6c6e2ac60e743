import { type CollectionEntry, getCollection } from 'astro:content';
import type { PlanData } from '../../model/data.ts';
import type { PlanMentions } from '../../model/entry.ts';
import type { PlanLinks } from '../../model/links.ts';
import type { NearestPlans } from '../../model/pair.ts';
import { marks } from '../../model/plan.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { language } from '../../strings/built-language.ts';
import { signs } from '../../strings/language-signs.ts';
import { asPrinted, tagsOf, titlesOf } from './plan-tags.ts';
import { inOwnWords, nameOf } from './in-own-words.ts';
import { namedFields } from './named-fields.ts';
import { once } from './once.ts';
import { type StoredSection, readData, readLinks, readMentions, readNearest, readReadings, readSections } from './stored.ts';
import { type LoadedPlace, loadPlaces } from './load-places.ts';

/** A plan with everything a page asks of it; what is long is read when it is first asked for. */
export interface LoadedPlan {
  facts: CollectionEntry<'plans'>['data'];
  place: LoadedPlace;
  /** Its place and year, with more where another plan has these too: 河北2018. */
  tag: string;
  /** The same in the words of plans, whatever the language of the site. */
  printedTag: string;
  /** Its title as pages print it. */
  title: string;
  shortTitle: string;
  /** The title in the language of the site, where that isn’t the plan's. */
  translatedTitle: string | null;
  /** What kind of document it is, and what it is about. */
  typeName: string;
  fieldName: string;
  /** True where no industry lies outside what it is about. */
  isWide: boolean;
  /** True where it is about industries. */
  isIndustrial: boolean;
  /** In the order of its text. */
  readonly sections: StoredSection[];
  readonly data: PlanData;
  /** Its targets and baselines, in the order of its text. */
  readonly readings: ReadQuantity[];
  /** The links that start from its figures. */
  readonly links: PlanLinks['links'];
  /** How many links were left out because others are nearer. */
  readonly farLinks: NonNullable<PlanLinks['rest']>;
  /** Where it names the entries of the vocabularies. */
  readonly mentions: PlanMentions;
  /** The plans that no group holds with it and that share most of its words. */
  readonly nearest: NearestPlans['plans'];
  /** For which entries of the vocabularies an editor has been through it. */
  reviews: CollectionEntry<'reviews'>['data'];
  /** Its own sectors, with their share of its text. */
  own: CollectionEntry<'own'>['data'];
  /** What it puts first. */
  priorities: CollectionEntry<'priorities'>['data'];
}

/** A place with its plans. */
export interface PlaceWithPlans {
  place: LoadedPlan['place'];
  plans: LoadedPlan[];
}

let loaded: Promise<LoadedPlan[]> | undefined;

/** All plans, in the order of their places and then of their marks. Read once a build; no module outside this folder reads what plans are made of. */
export const loadPlans = (): Promise<LoadedPlan[]> => (loaded ??= load());

/** The places that have plans, in the order of the plans. */
export const groupByPlace = (plans: readonly LoadedPlan[]): PlaceWithPlans[] =>
  [...Map.groupBy(plans, ({ place }) => place.id).values()].map((own) => ({ place: own[0].place, plans: own }));

async function load(): Promise<LoadedPlan[]> {
  const [plans, reviews, sectors, priorities, places, fields, types, indicators] = await Promise.all([
    getCollection('plans'),
    getCollection('reviews'),
    getCollection('own'),
    getCollection('priorities'),
    loadPlaces(),
    getCollection('fields'),
    getCollection('planTypes'),
    getCollection('indicators'),
  ]);
  const indicatorNames = new Map(indicators.map(({ data }) => [data.id, nameOf(data)]));
  const typeOf = byId(types, ({ zh }) => zh);
  const fieldOf = byId(fields, ({ zh }) => zh);
  const placeOf = new Map(places.map((place, at) => [place.id, { place, at }]));
  const kept = { reviews: byId(reviews), own: byId(sectors), priorities: byId(priorities) };
  const placed = plans.map(({ data }) => {
    const facts = { ...data, notes: inOwnWords({ notes: data.notes, notesEn: data.notesEn }).notes };
    const { place, at } = need(placeOf, facts.id, facts.place);
    const typeName = nameOf(typeOf.get(facts.planType) ?? { zh: facts.planType });
    const fieldName = nameOf(fieldOf.get(facts.field) ?? { zh: facts.field });
    return { facts, place, at, typeName, fieldName, ...titlesOf({ facts, place, typeName, fieldName }) };
  });
  const sorted = placed.sort(
    (a, b) => a.at - b.at || marks.indexOf(a.facts.mark) - marks.indexOf(b.facts.mark) || (a.facts.id < b.facts.id ? -1 : 1),
  );
  const [tags, printedTags] = [tagsOf(sorted), tagsOf(sorted.map(asPrinted))];
  return sorted.map(({ facts, place, title, shortTitle, translatedTitle, typeName, fieldName }, i) =>
    readable(
      {
        ...{ facts, place, title, shortTitle, translatedTitle, typeName, fieldName, tag: tags[i], printedTag: printedTags[i] },
        isWide: fieldOf.get(facts.field)?.wide ?? false,
        isIndustrial: fieldOf.get(facts.field)?.industrial ?? false,
        ...inOwnWords({
          reviews: need(kept.reviews, facts.id),
          own: need(kept.own, facts.id),
          priorities: need(kept.priorities, facts.id),
        }),
      },
      { indicators: indicatorNames, fieldOf: (zh) => signs.within(nameOf(fieldOf.get(zh) ?? { zh })) },
    ),
  );
}

type Long = 'sections' | 'data' | 'readings' | 'links' | 'farLinks' | 'mentions' | 'nearest';

/** What is called otherwise in the language of the site. */
interface Names {
  indicators: ReadonlyMap<string, string>;
  fieldOf: (zh: string) => string;
}

/** A plan with what is long, each read once. */
function readable(known: Omit<LoadedPlan, Long>, { indicators, fieldOf }: Names): LoadedPlan {
  const calledIn = ({ indicator, indicatorLabel }: ReadQuantity): string | null => indicators.get(indicator ?? '') ?? indicatorLabel;
  const { id } = known.facts;
  const sections = once(() => readSections(id));
  const data = once(() => {
    const read = readData(id);
    return { ...read, corrections: inOwnWords(read.corrections) };
  });
  const readings = once(() => readReadings(id).map((reading) => ({ ...reading, indicatorLabel: calledIn(reading) })));
  const links = once(() => {
    const read = readLinks(id);
    return { ...read, links: namedFields(read.links, fieldOf, language === 'zh-CN' ? '／' : ' / ') };
  });
  const mentions = once(() => readMentions(id));
  return {
    ...known,
    get sections() {
      return sections();
    },
    get data() {
      return data();
    },
    get readings() {
      return readings();
    },
    get links() {
      return links().links;
    },
    get farLinks() {
      return links().rest ?? [];
    },
    get mentions() {
      return mentions();
    },
    get nearest() {
      return readNearest(id);
    },
  };
}

const byId = <T extends { id: string }>(entries: readonly { data: T }[], idOf = ({ id }: T): string => id): ReadonlyMap<string, T> =>
  new Map(entries.map(({ data }) => [idOf(data), data]));

/** What belongs to a plan. Throws where it is missing. */
function need<T>(found: ReadonlyMap<string, T>, plan: string, id = plan): T {
  const one = found.get(id);
  if (one === undefined) throw new Error(`content/plans/${plan}.md: its place or its data is missing. Run npm run content.`);
  return one;
}
