import type { z } from 'astro/zod';
import { AuthoredCorrection } from '../model/correction.ts';
import { Measure, Name, Topic } from '../model/entry.ts';
import { AuthoredGroup } from '../model/group.ts';
import { StockEntry } from '../model/pair.ts';
import { Place, PlanRecord } from '../model/plan.ts';
import { AuthoredPriority, OwnSector } from '../model/sector.ts';
import type { Homes, Problem } from '../model/problem.ts';
import { Review, VocabularyReview } from '../model/review.ts';
import { Everyday, Field, Indicator, Level, PlanType, Sector, Spelling, Term } from '../model/vocabulary.ts';
import { Unit } from '../model/measuring-unit.ts';
import { type ParseYaml, placedYaml } from './records/placed-yaml.ts';
import { type Layers, readRecords, type ReadRecords } from './records/read-records.ts';

/** What people write of plans and places. */
export interface Vocabulary {
  plans: PlanRecord[];
  places: Place[];
  corrections: AuthoredCorrection[];
  planTypes: PlanType[];
  fields: Field[];
  levels: Level[];
  /** Words that readers stumble on, explained. */
  glossary: Term[];
  /** What people compare with what; none where the rule decides. */
  groups: AuthoredGroup[];
}

/** The words by which plans are read and compared. */
export interface Words {
  units: Unit[];
  indicators: Indicator[];
  sectors: Sector[];
  /** Each plan's own sectors. */
  own: OwnSector[];
  /** What people corrected. */
  reviews: Review[];
  topics: Topic[];
  measures: Measure[];
  names: Name[];
  /** Wording that says nothing of two plans that have it in common. */
  stock: StockEntry[];
  /** For which entries people have been through which plan. */
  readings: VocabularyReview[];
  /** What people found plans to put first. */
  priorities: AuthoredPriority[];
}

/** The vocabularies that hold for every corpus; the folder of a corpus may add to each of them or change it. */
export const generalFiles = [
  ...['units', 'indicators', 'sectors', 'topics', 'measures', 'glossary', 'everyday'],
  ...['plan-types', 'fields', 'levels', 'stock', 'pinyin'],
] as const;

/** What a corpus has of its own besides the files of its plans; its places must be there. */
export const ownFiles = ['places', 'names', 'groups'] as const;

/** Reads the vocabularies. Anything that doesn't fit its schema is a fatal problem that names the place, the entry and the field. */
export function readVocabularies(
  layersOf: (name: string) => Layers,
  parse: ParseYaml = placedYaml,
): {
  vocabulary: Vocabulary;
  words: Words;
  homes: Homes;
  problems: Problem[];
} {
  const read = new Map<string, ReadRecords<unknown>>();
  const list = <T>(name: string, schema: z.ZodType<T>, model = 'vocabulary.ts', key = 'id'): ReadRecords<T> => {
    const found = readRecords({ name, schema, model, key }, layersOf(name), parse);
    read.set(name, found);
    return found;
  };
  const vocabulary = {
    plans: list('plans', PlanRecord, 'plan.ts').records,
    places: list('places', Place, 'plan.ts').records,
    corrections: list('corrections', AuthoredCorrection, 'correction.ts').records,
    planTypes: list('plan-types', PlanType).records,
    fields: list('fields', Field).records,
    levels: list('levels', Level).records,
    glossary: list('glossary', Term).records,
    groups: list('groups', AuthoredGroup, 'group.ts').records,
  };
  const words = {
    units: list('units', Unit).records,
    indicators: list('indicators', Indicator).records,
    sectors: list('sectors', Sector).records,
    own: list('own-sectors', OwnSector, 'sector.ts').records,
    reviews: list('reviews', Review, 'review.ts').records,
    topics: list('topics', Topic, 'entry.ts').records,
    measures: list('measures', Measure, 'entry.ts').records,
    names: list('names', Name, 'entry.ts').records,
    stock: list('stock', StockEntry, 'pair.ts', 'text').records,
    readings: list('vocabulary-reviews', VocabularyReview, 'review.ts').records,
    priorities: list('priorities', AuthoredPriority, 'sector.ts').records,
  };
  list('everyday', Everyday, 'vocabulary.ts', 'page');
  list('pinyin', Spelling, 'vocabulary.ts', 'zh');
  const homes: Homes = (name, index, path) =>
    read.get(name)?.homeOf(index, path) ?? { file: `seeds/${name}.yml`, line: null, column: null };
  return { vocabulary, words, homes, problems: [...read.values()].flatMap(({ problems }) => problems) };
}
