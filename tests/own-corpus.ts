import { parse } from 'yaml';
import { seedsOf } from '../scripts/seeds.ts';
import { sha256 } from '../src/export/checksums.ts';
import { readFigures } from '../src/library/figures.ts';
import { named } from '../src/library/load/in-own-words.ts';
import { titlesOf } from '../src/library/load/plan-tags.ts';
import type { LoadedPlan } from '../src/library/load/load-plans.ts';
import { Section } from '../src/model/block.ts';
import { PlanData } from '../src/model/data.ts';
import { PlanMentions } from '../src/model/entry.ts';
import { PlanLinks } from '../src/model/links.ts';
import { Place, Plan, PlanRecord } from '../src/model/plan.ts';
import { PlanReviews } from '../src/model/review.ts';
import { withNulls } from '../src/model/schema.ts';
import { OwnSector, PlanPriorities, PlanSectors } from '../src/model/sector.ts';
import { ReadQuantity } from '../src/model/target.ts';
import { readCorpus, type Seeds } from '../src/pipeline/corpus.ts';
import type { Corpus } from '../src/site/sectors/sectors.ts';

/** A plan of a test: its text, and what of its record is no default. */
export interface WrittenPlan {
  id: string;
  text: string;
  record: Pick<PlanRecord, 'place' | 'planType' | 'field'> & { title: string; from: number; to: number };
}

const recordOf = ({ id, text, record: { title, from, to, ...facts } }: WrittenPlan): PlanRecord =>
  PlanRecord.parse({
    id,
    file: `${id}.txt`,
    sha256: sha256(Buffer.from(text)),
    shortTitle: title,
    title: { value: title, from: 'text' },
    period: { value: { from, to }, from: 'text' },
    ...facts,
  });

/** The vocabularies that hold for every corpus, and nothing of the one of seeds/. */
const general = seedsOf('tests/fixtures/two-plans');

/** Seeds of plans that stand in a test, over the vocabularies that hold for every corpus. */
export function seedsWith(plans: readonly WrittenPlan[], places: readonly unknown[], own: readonly unknown[] = []): Seeds {
  const { vocabulary, words } = general;
  const bytes = new Map(plans.map(({ id, text }) => [`${id}.txt`, Buffer.from(text)]));
  return {
    ...general,
    vocabulary: { ...vocabulary, groups: [], plans: plans.map(recordOf), places: places.map((place) => Place.parse(place)) },
    words: { ...words, own: own.map((sector) => OwnSector.parse(sector)) },
    files: [...bytes.keys()],
    read: (file) => {
      const found = bytes.get(file) ?? Buffer.from('');
      return { bytes: found, sha256: sha256(found) };
    },
  };
}

/** The files of content/ that some seeds come to, by their paths. */
export const contentOf = (seeds: Seeds): Map<string, string> => new Map(readCorpus(seeds).files.map(({ path, text }) => [path, text]));

/** Plans as pages ask for them, from the files of their content. */
export function plansIn(files: ReadonlyMap<string, string>, { vocabulary }: Pick<Seeds, 'vocabulary'>): LoadedPlan[] {
  const text = (path: string): string => files.get(path) ?? '';
  const front = (path: string): unknown => parse(text(path).split(/^---$/m)[1] ?? '');
  const json = (folder: string, id: string): unknown => JSON.parse(text(`${folder}/${id}.json`));
  const inside = (folder: string): string[] => [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return vocabulary.plans.map(({ id, place: placeId }, at): LoadedPlan => {
    const facts = Plan.parse(front(`plans/${id}.md`));
    const place = vocabulary.places.find((each) => each.id === placeId);
    if (!place) throw new Error(`tests/own-corpus.ts: there is no place "${placeId}". Give it to seedsWith.`);
    return {
      facts,
      place: { ...place, en: place.en ?? place.shortName, printed: place, levelName: place.level, slot: `${at + 1}`, rank: at },
      tag: `${place.shortName}${facts.period?.from ?? ''}`,
      printedTag: `${place.shortName}${facts.period?.from ?? ''}`,
      ...titlesOf({ facts, place: { en: place.shortName }, typeName: facts.planType, fieldName: facts.field }),
      ...{ typeName: facts.planType, fieldName: facts.field },
      isWide: false,
      isIndustrial: true,
      sections: inside(`sections/${id}`).map((path) => ({ data: Section.parse(front(path)), body: '' })),
      data: PlanData.parse(json('data', id)),
      readings: inside(`targets/${id}`)
        .map((path) => withNulls(ReadQuantity).parse(front(path)))
        .sort((a, b) => a.position.start - b.position.start),
      links: PlanLinks.parse(json('links', id)).links,
      farLinks: [],
      nearest: [],
      mentions: PlanMentions.parse(json('mentions', id)),
      reviews: PlanReviews.parse(json('reviews', id)),
      own: PlanSectors.parse(json('own', id)),
      priorities: PlanPriorities.parse(json('priorities', id)),
    };
  });
}

/** What the questions about sectors are asked of, for plans that stand in a test. */
export function sectorCorpus(plans: readonly LoadedPlan[]): Corpus {
  const sectors = general.words.sectors.map((sector, order) => ({ ...named(sector), order, isOwn: false }));
  const names = new Map(sectors.map(({ id, zh }) => [id, zh]));
  const figures = new Map(plans.map((plan) => [plan, readFigures(plan, names)]));
  const ofKind = (kind: string) => (plan: LoadedPlan) => (figures.get(plan) ?? []).filter(({ quantity }) => quantity.kind === kind);
  return { plans, vocabulary: { sectors }, targetsOf: ofKind('target'), baselinesOf: ofKind('baseline') };
}
