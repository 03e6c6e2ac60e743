/** Stands in for `astro:content` in unit tests: the collections of content/ and seeds/ through the same schemas, as they are of the five plans. */
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { Measure, Name, Topic } from '../src/model/entry.ts';
import { Group } from '../src/model/group.ts';
import { StockPhrases } from '../src/model/pair.ts';
import { Place, Plan } from '../src/model/plan.ts';
import { ProvinceDivisions } from '../src/model/admin-division.ts';
import { PlanPriorities } from '../src/model/sector.ts';
import { PlanSectors } from '../src/model/sector.ts';
import { ownFolders } from '../src/corpus/folders.ts';
import { seedRecords } from '../src/corpus/seed-records.ts';
import { Everyday, Field, Indicator, Level, PlanType, Sector, Spelling, Term } from '../src/model/vocabulary.ts';
import { Unit } from '../src/model/measuring-unit.ts';
import { PlanReviews } from '../src/model/review.ts';
import { fiveContent, fivePlaces } from './five/five.ts';

interface Entry {
  id: string;
  data: unknown;
}
type Schema = z.ZodType;

const order = { order: z.int(), isOwn: z.boolean() };
const front = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '');
const idOf = (path: string): string => basename(path).replace(/\.\w+$/, '');

const markdown = (folder: string, schema: Schema): Entry[] =>
  fiveContent(folder).map(({ path, text }) => ({ id: idOf(path), data: schema.parse(front(text)) }));
const json = (folder: string, schema: Schema): Entry[] =>
  fiveContent(folder).map(({ path, text }) => ({ id: idOf(path), data: schema.parse(JSON.parse(text)) }));

const places = fivePlaces();
/** What belongs to places of other plans is no part of what these tests see. */
const isOfFive = (name: string, { id, place }: Readonly<Record<string, unknown>>): boolean => {
  const owner = name === 'places' ? id : name === 'names' ? place : null;
  return typeof owner !== 'string' || places.has(owner);
};
const seed = (name: string, schema: Schema, key = 'id'): Entry[] =>
  seedRecords(name, key, ownFolders.seeds)
    .filter((record) => isOfFive(name, record))
    .map((record, at) => ({ id: String(at), data: schema.parse(record) }));

const readers: Record<string, () => Entry[]> = {
  plans: () => markdown('plans', Plan),
  own: () => json('own', PlanSectors),
  groups: () => json('groups', Group),
  priorities: () => json('priorities', PlanPriorities),
  divisions: () => json('divisions', ProvinceDivisions),
  reviews: () => json('reviews', PlanReviews),
  phrases: () => json('phrases', StockPhrases),
  places: () => seed('places', Place.extend(order)),
  levels: () => seed('levels', Level.extend(order)),
  fields: () => seed('fields', Field.extend(order)),
  planTypes: () => seed('plan-types', PlanType.extend(order)),
  indicators: () => seed('indicators', Indicator.extend(order)),
  glossary: () => seed('glossary', Term.extend(order)),
  topics: () => seed('topics', Topic.extend(order)),
  measures: () => seed('measures', Measure.extend(order)),
  units: () => seed('units', Unit.extend(order)),
  names: () => seed('names', Name.extend(order)),
  spellings: () => seed('pinyin', Spelling.extend({ id: z.string(), ...order }), 'zh'),
  everyday: () => seed('everyday', Everyday.extend({ id: z.string(), ...order }), 'page'),
  sectors: () => seed('sectors', Sector.extend(order)),
};

/** A collection by its name, read anew each time. */
export const getCollection = (name: string): Promise<Entry[]> => {
  const reader = readers[name];
  if (!reader) throw new Error(`tests/collections.ts: there is no collection "${name}". Add it as src/content.config.ts has it.`);
  return Promise.resolve(reader());
};
