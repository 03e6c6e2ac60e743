import { type CollectionEntry, getCollection } from 'astro:content';
import type { PlanData } from '../model/data.ts';
import type { PlanMentions } from '../model/entry.ts';
import type { PlanLinks } from '../model/links.ts';
import type { NearestPlans, Pair, SharedPassage } from '../model/pair.ts';
import { marks } from '../model/plan.ts';
import type { ReadQuantity } from '../model/target.ts';
import { type Everyday, type Field, type Indicator, LevelRank, type PlanType, type Sector, type Unit } from '../model/vocabulary.ts';
import { BenchForm, BenchSplit, MentionSample } from '../model/score.ts';
import { inSlots } from '../corpus/place-signs.ts';
import { tagsOf } from './facts.ts';
import { held, once } from './once.ts';
import { releaseNames } from './site-facts.ts';
import {
  pairIds,
  readAlso,
  readData,
  readLinks,
  readMentions,
  readNearest,
  readPair,
  readReadings,
  readSections,
  type StoredSection,
} from './stored.ts';

/** A place with what its level adds. */
export interface LoadedPlace extends Omit<CollectionEntry<'places'>['data'], 'slot' | 'order' | 'isOwn'> {
  /** Its colour, and its shape where that is another one than the colour's, as the end of class names: `3`, `3 shape-4`. */
  slot: string;
  /** How far down its government stands, from 0: what places are ordered and set beside each other by. */
  rank: number;
}

/** A plan with everything a page asks of it; what is long is read when it is first asked for. */
export interface LoadedPlan {
  facts: CollectionEntry<'plans'>['data'];
  place: LoadedPlace;
  /** Its place and year, with more where another plan has these too: 河北2018. */
  tag: string;
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

/** Vocabularies with entries that no plan of a corpus may name. */
type CommonKind = 'topics' | 'measures' | 'indicators';

/** The vocabularies, each in the order of its file. */
export interface Vocabulary {
  indicators: CollectionEntry<'indicators'>['data'][];
  sectors: CollectionEntry<'sectors'>['data'][];
  topics: CollectionEntry<'topics'>['data'][];
  measures: CollectionEntry<'measures'>['data'][];
  names: CollectionEntry<'names'>['data'][];
}

let loaded: Promise<LoadedPlan[]> | undefined;
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
    indicators: inUse('indicators', indicators),
    sectors: inOrder(sectors),
    topics: inUse('topics', topics),
    measures: inUse('measures', measures),
    names: inOrder(names),
  };
}

/** A word of the glossary. */
export type LoadedTerm = CollectionEntry<'glossary'>['data'];

let terms: Promise<LoadedTerm[]> | undefined;

/** The glossary, in the order of its file. Read once a build. */
export const loadTerms = (): Promise<LoadedTerm[]> => (terms ??= getCollection('glossary').then(inOrder));

/** A unit with its printed forms. */
export type LoadedUnit = CollectionEntry<'units'>['data'];

/** The units, in the order of their file. */
export const loadUnits = async (): Promise<LoadedUnit[]> => inOrder(await getCollection('units'));

/** What people type for a page and no plan prints, by the page's id (`topic/graphene`). */
export const loadEveryday = async (): Promise<ReadonlyMap<string, Everyday>> =>
  new Map((await getCollection('everyday')).map(({ data: { page, words, printed } }) => [page, { page, words, printed }]));

const inOrder = <T extends { order: number }>(entries: readonly { data: T }[]): T[] =>
  entries.map(({ data }) => data).sort((a, b) => a.order - b.order);

/** All plans, in the order of their places and then of their marks. Read once a build; this is the only module that reads the collections. */
export const loadPlans = (): Promise<LoadedPlan[]> => (loaded ??= load());

/** All places, in the order of their slots and codes. */
export async function loadPlaces(): Promise<LoadedPlace[]> {
  const [places, levels, groups, plans] = await Promise.all([
    getCollection('places'),
    getCollection('levels'),
    getCollection('groups'),
    getCollection('plans'),
  ]);
  const placeOf = new Map(plans.map(({ data }) => [data.id, data.place]));
  const together = groups.map(({ data }) => new Set(data.plans.flatMap((plan) => placeOf.get(plan) ?? [])));
  const ranks = new Map(levels.map(({ data }) => [data.zh, LevelRank.options.indexOf(data.rank)]));
  return inSlots(inOrder(places), together).map((place) => ({ ...place, rank: ranks.get(place.level) ?? LevelRank.options.length }));
}

/** The places that have plans, in the order of the plans. */
export const groupByPlace = (plans: readonly LoadedPlan[]): PlaceWithPlans[] =>
  [...Map.groupBy(plans, ({ place }) => place.id).values()].map((own) => ({ place: own[0].place, plans: own }));

async function load(): Promise<LoadedPlan[]> {
  const [plans, reviews, sectors, priorities, places, fields] = await Promise.all([
    getCollection('plans'),
    getCollection('reviews'),
    getCollection('own'),
    getCollection('priorities'),
    loadPlaces(),
    getCollection('fields'),
  ]);
  const fieldOf = byId(fields, ({ zh }) => zh);
  const placeOf = new Map(places.map((place, at) => [place.id, { place, at }]));
  const kept = { reviews: byId(reviews), own: byId(sectors), priorities: byId(priorities) };
  const placed = plans.map(({ data: facts }) => ({ facts, ...need(placeOf, facts.id, facts.place) }));
  const sorted = placed.sort(
    (a, b) => a.at - b.at || marks.indexOf(a.facts.mark) - marks.indexOf(b.facts.mark) || (a.facts.id < b.facts.id ? -1 : 1),
  );
  const tags = tagsOf(sorted);
  return sorted.map(({ facts, place }, i) =>
    readable({
      ...{ facts, place, tag: tags[i] },
      isWide: fieldOf.get(facts.field)?.wide ?? false,
      isIndustrial: fieldOf.get(facts.field)?.industrial ?? false,
      reviews: need(kept.reviews, facts.id),
      own: need(kept.own, facts.id),
      priorities: need(kept.priorities, facts.id),
    }),
  );
}

type Long = 'sections' | 'data' | 'readings' | 'links' | 'farLinks' | 'mentions' | 'nearest';

/** A plan with what is long, each read once. */
function readable(known: Omit<LoadedPlan, Long>): LoadedPlan {
  const { id } = known.facts;
  const sections = once(() => readSections(id));
  const data = once(() => readData(id));
  const readings = once(() => readReadings(id));
  const links = once(() => readLinks(id));
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

/** Plans that are compared with each other, with what the name of their group is made of. */
export interface LoadedGroup extends Pick<CollectionEntry<'groups'>['data'], 'id' | 'kind' | 'zh' | 'window'> {
  place: LoadedPlace | null;
  /** The name of the one field of its plans, where the group is one field's. */
  field: string | null;
  /** In the order in which all plans stand. */
  plans: LoadedPlan[];
}

let groups: Promise<LoadedGroup[]> | undefined;

/** The groups within which plans are compared: those that people wrote, the provinces among themselves, then territory by territory. Read once a build. */
export const loadGroups = (): Promise<LoadedGroup[]> => (groups ??= readGroups());

async function readGroups(): Promise<LoadedGroup[]> {
  const [records, plans, places, fields] = await Promise.all([getCollection('groups'), loadPlans(), loadPlaces(), getCollection('fields')]);
  const rank = ({ kind, place }: LoadedGroup): [number, number] => [groupKinds.indexOf(kind), place === null ? -1 : places.indexOf(place)];
  return records
    .map(({ data: { id, kind, zh: name, place, field, window, plans: ids } }): LoadedGroup => ({
      ...{ id, kind, zh: name, window },
      place: places.find((each) => each.id === place) ?? null,
      field: fields.find(({ data }) => data.id === field)?.data.zh ?? null,
      plans: plans.filter(({ facts }) => ids.includes(facts.id)),
    }))
    .filter((group) => group.plans.length > 0)
    .sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a.id < b.id ? -1 : 1));
}

const groupKinds: readonly LoadedGroup['kind'][] = ['all', 'written', 'peers', 'territory', 'place'];

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

/** A province with its cities, counties and districts. */
export type LoadedProvince = CollectionEntry<'divisions'>['data'];

/** The cities, counties and districts of the provinces that the places lie in, in the order of their codes. */
export const loadDivisions = async (): Promise<LoadedProvince[]> =>
  (await getCollection('divisions')).map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The releases that are finished or being made, the earliest first. */
export const loadReleases = async (): Promise<CollectionEntry<'releases'>['data'][]> =>
  (await getCollection('releases'))
    .map(({ data }) => data)
    .filter(({ release }) => releaseNames.includes(release))
    .sort((a, b) => releaseNames.indexOf(a.release) - releaseNames.indexOf(b.release));

/** The rules by which plans are read, family by family, with their examples. */
export const loadRules = async (): Promise<CollectionEntry<'rules'>['data'][]> => (await getCollection('rules')).map(({ data }) => data);

/** Addresses that moved or went. */
export const loadMoved = async (): Promise<CollectionEntry<'moved'>['data'][]> => (await getCollection('moved')).map(({ data }) => data);

/** The vocabularies that the reader reads by, whole and in the order of their files: also what no plan of the corpus names. */
export async function loadReaderWords(): Promise<ReaderWords> {
  const [units, indicators, sectors, types, fields] = await Promise.all([
    getCollection('units'),
    getCollection('indicators'),
    getCollection('sectors'),
    getCollection('planTypes'),
    getCollection('fields'),
  ]);
  return {
    units: inOrder(units).map(bare),
    indicators: inOrder(indicators).map(bare),
    sectors: inOrder(sectors).map(bare),
    types: inOrder(types).map(bare),
    fields: inOrder(fields).map(bare),
  };
}

/** Those vocabularies as their files have them. */
export interface ReaderWords {
  units: Unit[];
  indicators: Indicator[];
  sectors: Sector[];
  types: PlanType[];
  fields: Field[];
}

/** A record without what loading adds to it. */
function bare<T extends { order: number; isOwn: boolean }>(record: T): Omit<T, 'order' | 'isOwn'> {
  const kept: Partial<T> & Omit<T, 'order' | 'isOwn'> = { ...record };
  delete kept.order;
  delete kept.isOwn;
  return kept;
}
