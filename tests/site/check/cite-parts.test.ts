import { expect, it } from 'vitest';
import { locate } from '../../../src/cite/locator.ts';
import { loadPlans } from '../../../src/library/load/load-plans.ts';
import { citeParts } from '../../../src/site/check/cite-parts.ts';

it('every target is cited with the paragraph that it stands in', async () => {
  for (const plan of await loadPlans()) {
    const { targets, names, parts } = citeParts(plan, new URL('https://duizhao.example'));
    expect(Object.keys(targets)).toEqual(plan.readings.map(({ id }) => id.split('/').at(-1)));
    expect(Object.values(targets).filter((block) => locate(block, names, parts) === null)).toEqual([]);
  }
});
