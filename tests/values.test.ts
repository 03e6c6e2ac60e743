import { describe, expect, it, test } from 'vitest';
import { valueTables } from './values.ts';
import { words } from './vocabulary.ts';

const tables = valueTables(words);

it('no two tables have one name', () => expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length));

describe.each(tables)('$name', ({ rows, read }) => {
  test.each(rows)('$label', ({ input, expected }) => expect(read(input)).toEqual(expected));
});
