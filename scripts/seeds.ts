import { existsSync } from 'node:fs';
import { sha256 } from '../src/export/checksums.ts';
import { vocabularies } from '../src/corpus/folders.ts';
import type { Problem } from '../src/model/problem.ts';
import { readCorpus, type Seeds } from '../src/pipeline/corpus.ts';
import { openPlanFiles, planNames } from '../src/pipeline/records/plan-parts.ts';
import { type ParseYaml, type PlacedYaml, placedYaml } from '../src/pipeline/records/placed-yaml.ts';
import type { Layers } from '../src/pipeline/records/read-records.ts';
import { generalFiles, type Homes, ownFiles, readVocabularies, type Vocabulary, type Words } from '../src/pipeline/vocabulary.ts';
import { readDivisions } from './divisions.ts';
import { type SeedFiles, seedFiles, type SeedsChange } from './seed-files.ts';

const absent = (file: string, remedy: string): Problem => ({
  file,
  line: null,
  column: null,
  rule: 'seed',
  message: 'the file is missing.',
  remedy,
  fatal: true,
});

/** A list of what now stands in the plans' own files. */
const moved = (name: string): Problem => ({
  ...absent(`seeds/${name}.yml`, 'Move its records there (seeds/plans/README.md says how) and take the file away.'),
  message: 'what is said of a plan stands in seeds/plans/ID.yml; nothing reads this file.',
});

/** The ids of places in their order; none where they can't be read, which is said elsewhere. */
function placesIn({ value }: PlacedYaml): unknown[] {
  return Array.isArray(value) ? value.map((record: { id?: unknown } | null) => record?.id) : [];
}

/** The plans' own files, by the plans' ids. */
function planTexts({ names, text }: SeedFiles): Map<string, string> {
  const own = names('plans/').filter((name) => name.endsWith('.yml') && !name.startsWith('.'));
  return new Map(own.map((name) => [name.replace(/\.yml$/u, ''), text(`plans/${name}`) ?? '']));
}

/** How a folder of seeds is opened: who takes its YAML apart, and which files are to be read otherwise than they stand. */
interface Manner {
  parse?: ParseYaml;
  change?: SeedsChange;
}

/** The vocabularies of a folder of seeds, over those that hold for every corpus. */
export function loadVocabulary(
  folder: string,
  { parse = placedYaml, change }: Manner = {},
): { vocabulary: Vocabulary; words: Words; homes: Homes; problems: Problem[] } {
  const seeds = seedFiles(folder, change);
  const missing: Problem[] = [];
  const layers = new Map<string, Layers>();
  for (const name of generalFiles) {
    const [general, own] = [seedFiles(vocabularies), seeds].map(({ text }) => text(`${name}.yml`));
    layers.set(name, { general, own });
    if (general === undefined) missing.push(absent(`${vocabularies}/${name}.yml`, 'Restore it.'));
  }
  for (const name of ownFiles) {
    const own = seeds.text(`${name}.yml`);
    layers.set(name, { own });
    if (own === undefined && name === 'places')
      missing.push(absent('seeds/places.yml', 'Restore it, or write it: src/model/plan.ts says what it holds.'));
  }
  const files = openPlanFiles(planTexts(seeds), placesIn(parse(layers.get('places')?.own ?? '')), parse);
  for (const name of planNames) {
    layers.set(name, { plans: files.records.get(name) });
    if (seeds.text(`${name}.yml`) !== undefined) missing.push(moved(name));
  }
  const read = readVocabularies((name) => layers.get(name) ?? {}, parse);
  return { ...read, problems: [...missing, ...files.problems, ...read.problems] };
}

/** Bytes with CR LF where lines end in LF, and the other way round. */
const withOtherEnds = (bytes: Uint8Array): Buffer => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return Buffer.from(text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'), 'latin1');
};

/** A folder of seeds, its texts read when they are asked for. */
export function seedsOf(folder: string, manner: Manner = {}): Seeds {
  const { names, bytes: bytesOf } = seedFiles(folder, manner.change);
  const files = names().filter((name) => !name.endsWith('.yml') && !name.startsWith('.'));
  const read = (file: string) => {
    const bytes = bytesOf(file);
    return { bytes, sha256: sha256(bytes), otherEnds: sha256(withOtherEnds(bytes)) };
  };
  return { ...loadVocabulary(folder, manner), files, divisions: readDivisions(), read };
}

/** Everything that a folder of seeds comes to; nothing is written. Throws where there is no such folder. */
export function buildContent(folder: string): ReturnType<typeof readCorpus> {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder of seeds. Name the one that holds places.yml and plans/.`);
  return readCorpus(seedsOf(folder));
}
