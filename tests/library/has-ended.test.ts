import { expect, it } from 'vitest';
import { hasEnded } from '../../src/library/site-facts.ts';

it.each([
  [2020, '2026-11-26', true],
  [2025, '2026-01-01', true],
  [2026, '2026-12-31', false],
  [2030, '2026-11-26', false],
  [2020, null, false],
])('a period up to %i has ended for a release of %s: %s', (year, day, ended) => {
  expect(hasEnded(year, day)).toBe(ended);
});
