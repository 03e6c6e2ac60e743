import type { Words } from '../../src/pipeline/vocabulary.ts';
import { readingTables } from '../pipeline/readings.ts';
import type { ValueTable } from '../value-table.ts';
import { valueTables } from '../values.ts';

export { ruleFamilies } from '../families.ts';

/** All tables of inputs and their readings that a changed source is asked. */
export const askedTables = (words: Words): ValueTable[] => [...valueTables(words), ...readingTables(words)];
