import { expect, it } from 'vitest';
import { onScreen } from '../../src/library/columns.ts';
import { pagedEntries, type Scope } from '../../src/library/groups/scope.ts';

/** So many plans, of which the first ones name the topic, take the measure and count the indicator. */
function scopeWith(plans: number, having: number, group: object | null = {}): Scope {
  const own = Array.from({ length: plans }, (_, i) => {
    const entries = i < having ? [{ entry: 'drones', block: 'b' }] : [];
    return { facts: { id: `p${i}` }, mentions: { topics: entries, measures: entries } };
  });
  const target = { quantity: { kind: 'target', indicator: 'drones' } };
  const entries = [{ id: 'drones' }];
  return {
    group,
    plans: own,
    figures: { of: (plan: unknown) => (own.slice(0, having).includes(plan as (typeof own)[number]) ? [target] : []) },
    vocabulary: { topics: entries, measures: entries, indicators: entries },
  } as unknown as Scope;
}

it.each([
  ['as many plans as a screen has columns stand in the table', scopeWith(20, onScreen), [0, 0, 1]],
  ['one more has a page', scopeWith(20, onScreen + 1), [1, 1, 1]],
  ['two count an indicator', scopeWith(2, 2), [0, 0, 1]],
  ['one counts it', scopeWith(9, 1), [0, 0, 0]],
  ['the whole corpus has every page', scopeWith(1, 0, null), [1, 1, 1]],
])('%s', (_, scope, sizes) => {
  const { topics, measures, indicators } = pagedEntries(scope);
  expect([topics.size, measures.size, indicators.size]).toEqual(sizes);
});
