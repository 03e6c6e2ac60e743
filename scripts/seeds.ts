import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/export/checksums.ts';
import { vocabularies } from '../src/corpus/folders.ts';
import type { Problem } from '../src/model/problem.ts';
import { readCorpus, type Seeds } from '../src/pipeline/corpus.ts';
import { openPlanFiles, planNames } from '../src/pipeline/records/plan-parts.ts';
import { type ParseYaml, type PlacedYaml, placedYaml } from '../src/pipeline/records/placed-yaml.ts';
import type { Layers } from '../src/pipeline/records/read-records.ts';
import { generalFiles, type Homes, ownFiles, readVocabularies, type Vocabulary, type Words } from '../src/pipeline/vocabulary.ts';
import { readDivisions } from './divisions.ts';

const absent = (file: string, remedy: string): Problem => ({
  file,
  line: null,
  column: null,
  rule: 'seed',
  message: 'the file is missing.',
  remedy,
  fatal: true,
});

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

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
function planTexts(folder: string): Map<string, string> {
  const path = join(folder, 'plans');
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yml') && !name.startsWith('.')) : [];
  return new Map(names.sort().map((name) => [name.replace(/\.yml$/u, ''), readFileSync(join(path, name), 'utf8')]));
}

/** The vocabularies of a folder of seeds, over those that hold for every corpus. */
export function loadVocabulary(
  folder: string,
  parse: ParseYaml = placedYaml,
): { vocabulary: Vocabulary; words: Words; homes: Homes; problems: Problem[] } {
  const missing: Problem[] = [];
  const layers = new Map<string, Layers>();
  for (const name of generalFiles) {
    const [general, own] = [textOf(join(vocabularies, `${name}.yml`)), textOf(join(folder, `${name}.yml`))];
    layers.set(name, { general, own });
    if (general === undefined) missing.push(absent(`${vocabularies}/${name}.yml`, 'Restore it.'));
  }
  for (const name of ownFiles) {
    const own = textOf(join(folder, `${name}.yml`));
    layers.set(name, { own });
    if (own === undefined && name === 'places')
      missing.push(absent('seeds/places.yml', 'Restore it, or write it: src/model/plan.ts says what it holds.'));
  }
  const files = openPlanFiles(planTexts(folder), placesIn(parse(layers.get('places')?.own ?? '')), parse);
  for (const name of planNames) {
    layers.set(name, { plans: files.records.get(name) });
    if (existsSync(join(folder, `${name}.yml`))) missing.push(moved(name));
  }
  const read = readVocabularies((name) => layers.get(name) ?? {}, parse);
  return { ...read, problems: [...missing, ...files.problems, ...read.problems] };
}

/** A folder of seeds, its texts read when they are asked for. */
export function seedsOf(folder: string, parse: ParseYaml = placedYaml): Seeds {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.endsWith('.yml') && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const read = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    return { bytes, sha256: sha256(bytes) };
  };
  return { ...loadVocabulary(folder, parse), files, divisions: readDivisions(), read };
}

/** Everything that a folder of seeds comes to; nothing is written. Throws where there is no such folder. */
export function buildContent(folder: string): ReturnType<typeof readCorpus> {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder of seeds. Name the one that holds places.yml and plans/.`);
  return readCorpus(seedsOf(folder));
}
