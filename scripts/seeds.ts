import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/export/checksums.ts';
import { vocabularies } from '../src/corpus/folders.ts';
import type { Problem } from '../src/model/problem.ts';
import { readCorpus, type Seeds } from '../src/pipeline/corpus.ts';
import type { Layers } from '../src/pipeline/read-records.ts';
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

/** What a corpus must have besides its texts. */
const needed: ReadonlySet<string> = new Set(['plans', 'places']);

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** The vocabularies of a folder of seeds, over those that hold for every corpus. */
export function loadVocabulary(folder: string): { vocabulary: Vocabulary; words: Words; homes: Homes; problems: Problem[] } {
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
    if (own === undefined && needed.has(name))
      missing.push(absent(`seeds/${name}.yml`, 'Restore it, or write it: src/model/plan.ts says what it holds.'));
  }
  const read = readVocabularies((name) => layers.get(name) ?? {});
  return { ...read, problems: [...missing, ...read.problems] };
}

/** A folder of seeds, its texts read when they are asked for. */
export function seedsOf(folder: string): Seeds {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.endsWith('.yml') && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const read = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    return { bytes, sha256: sha256(bytes) };
  };
  return { ...loadVocabulary(folder), files, divisions: readDivisions(), read };
}

/** Everything that a folder of seeds comes to; nothing is written. Throws where there is no such folder. */
export function buildContent(folder: string): ReturnType<typeof readCorpus> {
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder of seeds. Name the one that holds plans.yml.`);
  return readCorpus(seedsOf(folder));
}
