import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../scripts/seeds.ts';
import { valueTables } from './values.ts';

describe.each(valueTables(loadVocabulary('seeds').words))('$name', ({ rows }) => {
  test.each(rows)('$label', ({ expected, read }) => expect(read()).toEqual(expected));
});
