import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/export/checksums.ts';
import type { Problem } from '../src/model/problem.ts';
import { readCorpus, type Seeds } from '../src/pipeline/corpus.ts';
import { readDivisions } from './divisions.ts';
import { readVocabulary, readWords, type Vocabulary, wordFiles, type Words } from '../src/pipeline/vocabulary.ts';

const absent = (file: string): Problem => ({
  file,
  line: null,
  column: null,
  rule: 'seed',
  message: 'the file is missing.',
  remedy: 'Restore it.',
  fatal: true,
});

/** The vocabularies of a folder of seeds. */
export function loadVocabulary(folder: string): { vocabulary: Vocabulary; words: Words; problems: Problem[] } {
  const missing: Problem[] = [];
  const yaml = (name: string): string => {
    const path = join(folder, `${name}.yml`);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    missing.push(absent(`seeds/${name}.yml`));
    return '';
  };
  const { vocabulary, problems } = readVocabulary({ plans: yaml('plans'), places: yaml('places'), corrections: yaml('corrections') });
  const read = readWords(Object.fromEntries(wordFiles.map((name) => [name, yaml(name)])) as Parameters<typeof readWords>[0]);
  return { vocabulary, words: read.words, problems: [...missing, ...problems, ...read.problems] };
}

/** A folder of seeds, its texts read when they are asked for. */
export function seedsOf(folder: string): Seeds {
  const files = readdirSync(folder).filter((name) => !name.endsWith('.yml') && !name.startsWith('.'));
  const read = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    return { bytes, sha256: sha256(bytes) };
  };
  return { ...loadVocabulary(folder), files, divisions: readDivisions(), read };
}

/** Everything that a folder of seeds comes to; nothing is written. */
export const buildContent = (folder: string): ReturnType<typeof readCorpus> => readCorpus(seedsOf(folder));
