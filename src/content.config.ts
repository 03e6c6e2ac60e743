import { existsSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { PlanData } from './model/data.ts';
import { departuresOf } from './ledger/departures.ts';
import { parseLedger } from './ledger/address-rows.ts';
import { readMoved } from './ledger/read-moved.ts';
import { Measure, Name, PlanMentions, Topic } from './model/entry.ts';
import { PlanLinks } from './model/links.ts';
import { Section } from './model/block.ts';
import { Departure } from './model/departure.ts';
import { withNulls } from './model/schema.ts';
import { Pair, StockPhrases } from './model/pair.ts';
import { Place, Plan, ProvinceDivisions } from './model/plan.ts';
import { PlanPriorities } from './model/sector.ts';
import { Release } from './model/release.ts';
import { MentionScore, TargetScore } from './model/score.ts';
import { PlanSectors } from './model/sector.ts';
import { ReadQuantity } from './model/target.ts';
import { Everyday, Indicator, Sector, Term, Unit } from './model/vocabulary.ts';
import { PlanReviews } from './model/review.ts';

type Records = Record<string, unknown>[];

/** A collection comes back in the order of its ids; `order` keeps the one in which the editors wrote the file. */
const ordered = (records: Records): Records => records.map((record, order) => ({ ...record, order }));
const order = { order: z.int() };
const entries = (name: string) => file(`./seeds/${name}.yml`, { parser: (text) => ordered(parse(text) as Records) });

const ledger = 'content/published/addresses.csv';

/** A record of moved.yml can speak of many addresses: one entry for each that was published. */
const departures = (text: string): Records =>
  departuresOf(
    readMoved(text).lines,
    parseLedger(existsSync(ledger) ? readFileSync(ledger, 'utf8') : '').map(({ address }) => address),
  ).map((one) => ({ id: one.from, ...one }));

/** File path = id = address, for every entry. */
export const collections = {
  plans: defineCollection({ loader: glob({ base: './content/plans', pattern: '*.md' }), schema: Plan }),
  sections: defineCollection({ loader: glob({ base: './content/sections', pattern: '*/*.md' }), schema: Section }),
  targets: defineCollection({ loader: glob({ base: './content/targets', pattern: '*/*.md' }), schema: withNulls(ReadQuantity) }),
  data: defineCollection({ loader: glob({ base: './content/data', pattern: '*.json' }), schema: PlanData }),
  links: defineCollection({ loader: glob({ base: './content/links', pattern: '*.json' }), schema: PlanLinks }),
  mentions: defineCollection({ loader: glob({ base: './content/mentions', pattern: '*.json' }), schema: PlanMentions }),
  reviews: defineCollection({ loader: glob({ base: './content/reviews', pattern: '*.json' }), schema: PlanReviews }),
  own: defineCollection({ loader: glob({ base: './content/own', pattern: '*.json' }), schema: PlanSectors }),
  priorities: defineCollection({ loader: glob({ base: './content/priorities', pattern: '*.json' }), schema: PlanPriorities }),
  divisions: defineCollection({ loader: glob({ base: './content/divisions', pattern: '*.json' }), schema: ProvinceDivisions }),
  pairs: defineCollection({ loader: glob({ base: './content/pairs', pattern: '*.json' }), schema: Pair }),
  phrases: defineCollection({ loader: glob({ base: './content/phrases', pattern: '*.json' }), schema: StockPhrases }),
  score: defineCollection({
    loader: file('./content/score.json', { parser: (text) => (JSON.parse(text) as Records).map((one) => ({ id: one.plan, ...one })) }),
    schema: TargetScore.extend({ id: z.string() }),
  }),
  mentionScore: defineCollection({
    loader: file('./content/mention-score.json', {
      parser: (text) => (JSON.parse(text) as Records).map((one) => ({ id: one.sample, ...one })),
    }),
    schema: MentionScore.extend({ id: z.string() }),
  }),
  releases: defineCollection({ loader: glob({ base: './content/published/releases', pattern: '*.json' }), schema: Release }),
  moved: defineCollection({
    loader: file('./seeds/moved.yml', { parser: departures }),
    schema: Departure.extend({ id: z.string() }),
  }),
  places: defineCollection({ loader: file('./seeds/places.yml'), schema: Place }),
  indicators: defineCollection({ loader: entries('indicators'), schema: Indicator.extend(order) }),
  units: defineCollection({ loader: entries('units'), schema: Unit.extend(order) }),
  glossary: defineCollection({ loader: entries('glossary'), schema: Term.extend(order) }),
  topics: defineCollection({ loader: entries('topics'), schema: Topic.extend(order) }),
  measures: defineCollection({ loader: entries('measures'), schema: Measure.extend(order) }),
  names: defineCollection({ loader: entries('names'), schema: Name.extend(order) }),
  everyday: defineCollection({
    loader: file('./seeds/everyday.yml', { parser: (text) => (parse(text) as Records).map((one) => ({ id: one.page, ...one })) }),
    schema: Everyday.extend({ id: z.string() }),
  }),
  sectors: defineCollection({
    loader: file('./seeds/sectors.yml', { parser: (text) => ordered((parse(text) as { sectors: Records }).sectors) }),
    schema: Sector.extend(order),
  }),
};
