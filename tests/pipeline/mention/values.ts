import type { ValueTable } from '../../value-table.ts';
import { clauseTables } from './clause-values.ts';
import { clauseWordTables } from './clause-word-values.ts';
import { lookupTables } from './lookup-values.ts';
import { nounWordTables } from './noun-word-values.ts';
import { sceneWordTables } from './scene-word-values.ts';
import { stanceTables } from './stance-values.ts';
import { verbTables } from './verb-values.ts';
import { verbWordTables } from './verb-word-values.ts';

/** Tables of where plans name the vocabularies' entries, and of what they say of them. */
export const mentionTables = (): ValueTable[] => [
  ...verbWordTables(),
  ...verbTables(),
  ...lookupTables(),
  ...stanceTables(),
  ...clauseTables(),
  ...clauseWordTables(),
  ...nounWordTables(),
  ...sceneWordTables(),
];
