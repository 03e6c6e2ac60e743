import type { Words } from '../src/pipeline/vocabulary.ts';
import { languageTables } from './language/values.ts';
import { findTables } from './pipeline/find/values.ts';
import { figureTables } from './pipeline/link/figure-values.ts';
import { mentionTables } from './pipeline/mention/values.ts';
import type { ValueTable } from './value-table.ts';

/** All tables of values, with the vocabularies of seeds/. */
export const valueTables = (words: Words): ValueTable[] => [
  ...languageTables(),
  ...findTables(words),
  ...mentionTables(),
  ...figureTables(),
];
