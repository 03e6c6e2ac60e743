import { LineCounter, parseDocument } from 'yaml';
import { z } from 'astro/zod';
import { AuthoredCorrection } from '../model/correction.ts';
import { Measure, Name, Topic } from '../model/entry.ts';
import { Place, PlanRecord } from '../model/plan.ts';
import { AuthoredPriority } from '../model/sector.ts';
import type { Problem } from '../model/problem.ts';
import { Review, VocabularyReview } from '../model/review.ts';
import { type OwnSector, SectorFile } from '../model/sector.ts';
import { Indicator, type Sector, Unit } from '../model/vocabulary.ts';
import type { WrittenReview } from './mention/reviews.ts';
import type { WrittenPriority } from './priority/priorities.ts';

/** What people write in seeds/ beside the texts. */
export interface Vocabulary {
  plans: PlanRecord[];
  places: Place[];
  corrections: AuthoredCorrection[];
}

/** The file of src/model that says what the entries of a vocabulary hold. */
const models: Record<string, string> = {
  plans: 'plan.ts',
  places: 'plan.ts',
  corrections: 'correction.ts',
  units: 'vocabulary.ts',
  indicators: 'vocabulary.ts',
  sectors: 'sector.ts',
  reviews: 'review.ts',
  topics: 'entry.ts',
  measures: 'entry.ts',
  names: 'entry.ts',
  'vocabulary-reviews': 'review.ts',
  priorities: 'sector.ts',
};

/** Reads the YAML files of seeds/. Anything that doesn't fit its schema is a fatal problem that names the place, the entry and the field. */
export function readVocabulary(texts: Record<keyof Vocabulary, string>): { vocabulary: Vocabulary; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(key: keyof Vocabulary, schema: z.ZodType<T[]>): T[] => {
    const { entries, found } = readYaml(key, texts[key], schema, []);
    problems.push(...found);
    return entries;
  };
  const vocabulary = {
    plans: read('plans', z.array(PlanRecord)),
    places: read('places', z.array(Place)),
    corrections: read('corrections', z.array(AuthoredCorrection)),
  };
  return { vocabulary, problems };
}

/** The words by which numbers are read and compared. */
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
  /** For which entries people have been through which plan. */
  readings: WrittenReview[];
  /** What people found plans to put first. */
  priorities: WrittenPriority[];
}

/** The names of the files that `readWords` reads. */
export const wordFiles = [
  'units',
  'indicators',
  'sectors',
  'reviews',
  'topics',
  'measures',
  'names',
  'vocabulary-reviews',
  'priorities',
] as const;

/** Reads the vocabularies by which plans are read and compared, like `readVocabulary`. */
export function readWords(texts: Record<(typeof wordFiles)[number], string>): { words: Words; problems: Problem[] } {
  const units = readYaml('units', texts.units, z.array(Unit), []);
  const indicators = readYaml('indicators', texts.indicators, z.array(Indicator), []);
  const sectors = readYaml('sectors', texts.sectors, SectorFile, { sectors: [], own: [] });
  const reviews = readYaml('reviews', texts.reviews, z.array(Review), []);
  const topics = readYaml('topics', texts.topics, z.array(Topic), []);
  const measures = readYaml('measures', texts.measures, z.array(Measure), []);
  const names = readYaml('names', texts.names, z.array(Name), []);
  const readings = readYaml('vocabulary-reviews', texts['vocabulary-reviews'], z.array(VocabularyReview), []);
  const priorities = readYaml('priorities', texts.priorities, z.array(AuthoredPriority), []);
  const words = {
    units: units.entries,
    indicators: indicators.entries,
    ...sectors.entries,
    reviews: reviews.entries,
    topics: topics.entries,
    measures: measures.entries,
    names: names.entries,
    readings: readings.entries.map((review, i) => ({
      ...review,
      line: readings.lineOf([i]),
      exceptions: review.exceptions.map((each, k) => ({ ...each, line: readings.lineOf([i, 'exceptions', k]) })),
    })),
    priorities: priorities.entries.map((record, i) => ({
      ...record,
      line: priorities.lineOf([i]),
      tierLines: record.tiers.map((_, k) => priorities.lineOf([i, 'tiers', k])),
    })),
  };
  const all = [units, indicators, sectors, reviews, topics, measures, names, readings, priorities];
  return { words, problems: all.flatMap(({ found }) => found) };
}

type Placed = Pick<Problem, 'line' | 'column'>;

/** What a file of seeds/ holds, what doesn't fit in it, and the line on which a part of it stands. */
interface ReadFile<T> {
  entries: T;
  found: Problem[];
  lineOf: (path: readonly PropertyKey[]) => number | null;
}

function readYaml<T>(key: string, text: string, schema: z.ZodType<T>, empty: T): ReadFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const placeOf = (offset: number): Placed => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length) {
    const found = document.errors.map(({ message, pos }) =>
      problem(key, placeOf(pos[0]), `is not YAML: ${message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '')}.`, 'Mend the line.'),
    );
    return { entries: empty, found, lineOf: () => null };
  }
  const partAt = (path: readonly PropertyKey[]): Placed => {
    const node = document.getIn(deepest(document, path), true) as { range?: [number, number, number] } | undefined;
    return node?.range ? placeOf(node.range[0]) : { line: null, column: null };
  };
  const lineOf = (path: readonly PropertyKey[]): number | null => partAt(path).line;
  const result = schema.safeParse(document.toJS() ?? empty, { reportInput: true });
  if (result.success) return { entries: result.data, found: [], lineOf };
  const remedy = `src/model/${models[key]} says what each field holds.`;
  const found = result.error.issues.flatMap((issue) => {
    const place = partAt(issue.path);
    return misfits(issue).map((message) => problem(key, place, message, remedy));
  });
  return { entries: empty, found, lineOf };
}

/** The longest part of a path that the document has. */
function deepest(document: { hasIn: (path: readonly PropertyKey[]) => boolean }, path: readonly PropertyKey[]): readonly PropertyKey[] {
  let length = path.length;
  while (length > 0 && !document.hasIn(path.slice(0, length))) length--;
  return path.slice(0, length);
}

/** What is wrong, in plain words: entry, field, fault. */
function misfits(issue: z.core.$ZodIssue): string[] {
  const [index, ...path] = issue.path;
  const entry = typeof index === 'number' ? `entry ${index + 1}` : 'the file';
  const field = path.length ? `${entry}, ${path.join('.')}` : entry;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => `${field} has a field that nobody knows: ${name}.`);
  if (issue.code === 'invalid_type')
    return [issue.input === undefined ? `${field} is missing.` : `${field} should be of type ${issue.expected}.`];
  if (issue.code === 'invalid_value') return [`${field} should be one of: ${issue.values.join(', ')}.`];
  if (issue.code === 'too_small') return [`${field} is too small: ${issue.minimum} at least.`];
  return [`${field}: ${issue.message.replace(/\.$/, '')}.`];
}

const problem = (key: string, place: Placed, message: string, remedy: string): Problem => ({
  file: `seeds/${key}.yml`,
  ...place,
  rule: 'schema',
  message,
  remedy,
  fatal: true,
});
