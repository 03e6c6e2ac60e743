import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { divisionsFrom } from '../src/corpus/china-divisions.ts';
import type { DivisionLists } from '../src/pipeline/divisions.ts';

/** The administrative divisions of China, today's and those of the years of the plans. Throws where a package is missing or has another shape. */
export const readDivisions = (): DivisionLists =>
  divisionsFrom((path): unknown => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8')));
