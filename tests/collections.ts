/** Stands in for `astro:content` in unit tests: the collections of content/ and seeds/ through the same schemas. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { Section } from '../src/model/block.ts';
import { PlanData } from '../src/model/data.ts';
import { withNulls } from '../src/model/schema.ts';
import { Measure, Name, PlanMentions, Topic } from '../src/model/entry.ts';
import { PlanLinks } from '../src/model/links.ts';
import { AlsoHeld, Pair, StockPhrases } from '../src/model/pair.ts';
import { Place, Plan, ProvinceDivisions } from '../src/model/plan.ts';
import { PlanPriorities } from '../src/model/sector.ts';
import { PlanSectors } from '../src/model/sector.ts';
import { ReadQuantity } from '../src/model/target.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { seedRecords } from '../src/corpus/seed-records.ts';
import { Everyday, Field, Indicator, Level, PlanType, Sector, Term, Unit } from '../src/model/vocabulary.ts';
import { PlanReviews } from '../src/model/review.ts';

interface Entry {
  id: string;
  data: unknown;
}
type Schema = z.ZodType;

const { content } = foldersOf();
const order = { order: z.int() };
const read = (path: string): string => readFileSync(path, 'utf8');
const front = (path: string): unknown => parse(read(path).split(/^---$/m)[1] ?? '');
const idOf = (path: string): string => basename(path).replace(/\.\w+$/, '');

const markdown = (pattern: string, schema: Schema): Entry[] =>
  globSync(`${content}/${pattern}`).map((path) => ({ id: idOf(path), data: schema.parse(front(path)) }));
const json = (folder: string, schema: Schema): Entry[] =>
  globSync(`${content}/${folder}/*.json`).map((path) => ({ id: idOf(path), data: schema.parse(JSON.parse(read(path))) }));
const seed = (name: string, schema: Schema, key = 'id'): Entry[] =>
  seedRecords(name, key).map((record, at) => ({ id: String(at), data: schema.parse(record) }));

const readers: Record<string, () => Entry[]> = {
  plans: () => markdown('plans/*.md', Plan),
  sections: () => markdown('sections/*/*.md', Section),
  targets: () => markdown('targets/*/*.md', withNulls(ReadQuantity)),
  data: () => json('data', PlanData),
  links: () => json('links', PlanLinks),
  mentions: () => json('mentions', PlanMentions),
  own: () => json('own', PlanSectors),
  priorities: () => json('priorities', PlanPriorities),
  divisions: () => json('divisions', ProvinceDivisions),
  reviews: () => json('reviews', PlanReviews),
  pairs: () => json('pairs', Pair),
  also: () => json('also', AlsoHeld),
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
  everyday: () => seed('everyday', Everyday.extend({ id: z.string(), ...order }), 'page'),
  sectors: () => seed('sectors', Sector.extend(order)),
};

/** A collection by its name, read anew each time. */
export const getCollection = (name: string): Promise<Entry[]> => {
  const reader = readers[name];
  if (!reader) throw new Error(`tests/collections.ts: there is no collection "${name}". Add it as src/content.config.ts has it.`);
  return Promise.resolve(reader());
};
