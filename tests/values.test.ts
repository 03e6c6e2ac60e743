import { describe, expect, it, test } from 'vitest';
import { loadVocabulary } from '../scripts/seeds.ts';
import { valueTables } from './values.ts';

const tables = valueTables(loadVocabulary('seeds').words);

it('no two tables have one name', () => expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length));

describe.each(tables)('$name', ({ rows, read }) => {
  test.each(rows)('$label', ({ input, expected }) => expect(read(input)).toEqual(expected));
});
