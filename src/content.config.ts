import { existsSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { foldersOf } from './corpus/folders.ts';
import { markLoader } from './corpus/mark-loader.ts';
import { seedLoader, seedRecords } from './corpus/seed-records.ts';
import { storedFolders } from './library/load/stored.ts';
import { departuresOf } from './ledger/departures.ts';
import { parseLedger } from './ledger/address-rows.ts';
import { readMoved } from './ledger/read-moved.ts';
import { Measure, Name, Topic } from './model/entry.ts';
import { Group } from './model/group.ts';
import { Departure } from './model/published/departure.ts';
import { StockPhrases } from './model/pair.ts';
import { Place, Plan } from './model/plan.ts';
import { ProvinceDivisions } from './model/admin-division.ts';
import { PlanPriorities } from './model/sector.ts';
import { Release } from './model/published/release.ts';
import { BenchPassage, BenchScore, BenchSplit, MentionScore, PeerScore, TargetScore } from './model/score.ts';
import { PlanSectors } from './model/sector.ts';
import { Everyday, Field, Indicator, Level, PlanType, Sector, ShownRules, Spelling, Term } from './model/vocabulary.ts';
import { Unit } from './model/measuring-unit.ts';
import { PlanReviews } from './model/review.ts';
import { parsePassages } from './score/bench-passages.ts';

type Records = Record<string, unknown>[];

const { content, seeds } = foldersOf();
const order = { order: z.int(), isOwn: z.boolean() };

/** Every file of a kind in content/. */
const files = (folder: string, pattern: string) => glob({ base: `${content}/${folder}`, pattern, retainBody: false });

/** Scores that `npm run score` wrote, by a field that names each; none where it hasn't. */
const scores = (name: string, key: string) =>
  seedLoader(name, () => {
    const path = `${content}/${name}.json`;
    const records = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Records) : [];
    return records.map((one) => ({ id: one[key], ...one }));
  });

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** A record of moved.yml can speak of many addresses: one entry for each that was published. */
const departures = (): Records =>
  departuresOf(
    readMoved(textOf(`${seeds}/moved.yml`)).lines,
    parseLedger(textOf(`${content}/published/addresses.csv`)).map(({ address }) => address),
  ).map((one) => ({ id: one.from, ...one }));

/** The passages of the benchmark, where people write them. */
const passages = (): Records =>
  BenchSplit.options.flatMap((split) => parsePassages(textOf(`tests/gold/passages/${split}.jsonl`), split).map((one) => ({ ...one })));

/** File path = id = address, for every entry. */
export const collections = {
  /** What library/load/stored.ts reads file by file: here stands only whether it is as it was. */
  stored: defineCollection({ loader: markLoader(content, storedFolders), schema: z.strictObject({ mark: z.string() }) }),
  plans: defineCollection({ loader: files('plans', '*.md'), schema: Plan }),
  reviews: defineCollection({ loader: files('reviews', '*.json'), schema: PlanReviews }),
  own: defineCollection({ loader: files('own', '*.json'), schema: PlanSectors }),
  groups: defineCollection({ loader: files('groups', '*.json'), schema: Group }),
  priorities: defineCollection({ loader: files('priorities', '*.json'), schema: PlanPriorities }),
  divisions: defineCollection({ loader: files('divisions', '*.json'), schema: ProvinceDivisions }),
  phrases: defineCollection({ loader: files('phrases', '*.json'), schema: StockPhrases }),
  rules: defineCollection({ loader: files('rules', '*.json'), schema: ShownRules }),
  score: defineCollection({ loader: scores('score', 'plan'), schema: TargetScore.extend({ id: z.string() }) }),
  mentionScore: defineCollection({ loader: scores('mention-score', 'sample'), schema: MentionScore.extend({ id: z.string() }) }),
  benchScore: defineCollection({ loader: scores('bench-score', 'part'), schema: BenchScore.extend({ id: z.string() }) }),
  peerScore: defineCollection({ loader: scores('bench-peers', 'part'), schema: PeerScore.extend({ id: z.string() }) }),
  benchmark: defineCollection({ loader: seedLoader('benchmark', passages), schema: BenchPassage }),
  releases: defineCollection({ loader: files('published/releases', '*.json'), schema: Release }),
  moved: defineCollection({ loader: seedLoader('moved', departures), schema: Departure.extend({ id: z.string() }) }),
  places: defineCollection({ loader: seedLoader('places'), schema: Place.extend(order) }),
  levels: defineCollection({ loader: seedLoader('levels'), schema: Level.extend(order) }),
  fields: defineCollection({ loader: seedLoader('fields'), schema: Field.extend(order) }),
  planTypes: defineCollection({ loader: seedLoader('plan-types'), schema: PlanType.extend(order) }),
  indicators: defineCollection({ loader: seedLoader('indicators'), schema: Indicator.extend(order) }),
  units: defineCollection({ loader: seedLoader('units'), schema: Unit.extend(order) }),
  glossary: defineCollection({ loader: seedLoader('glossary'), schema: Term.extend(order) }),
  topics: defineCollection({ loader: seedLoader('topics'), schema: Topic.extend(order) }),
  measures: defineCollection({ loader: seedLoader('measures'), schema: Measure.extend(order) }),
  names: defineCollection({ loader: seedLoader('names'), schema: Name.extend(order) }),
  spellings: defineCollection({
    loader: seedLoader('pinyin', () => seedRecords('pinyin', 'zh')),
    schema: Spelling.extend({ id: z.string(), ...order }),
  }),
  everyday: defineCollection({
    loader: seedLoader('everyday', () => seedRecords('everyday', 'page')),
    schema: Everyday.extend({ id: z.string(), ...order }),
  }),
  sectors: defineCollection({ loader: seedLoader('sectors'), schema: Sector.extend(order) }),
};
