import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindWords } from '../src/pipeline/find/ledger.ts';
import { readFindWords } from '../src/pipeline/find/words.ts';

/** The vocabularies of a folder of seeds that finding needs. */
export function loadFindWords(folder: string): FindWords {
  const yaml = (name: string) => readFileSync(join(folder, `${name}.yml`), 'utf8');
  return readFindWords({ units: yaml('units'), indicators: yaml('indicators'), sectors: yaml('sectors') });
}
