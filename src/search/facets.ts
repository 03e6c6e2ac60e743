import type { Hit, Tier } from './match.ts';
import type { Counts, Filters } from './source.ts';

/** How many blocks each plan and each sector has, the other filter applied. */
export interface Facets {
  plans: Counts;
  sectors: Counts;
}

const inPlan = ({ page }: Hit, { plan }: Filters): boolean => !plan || page.plan === plan;
const inSector = ({ block }: Hit, { sector }: Filters): boolean => !sector || (block.sectors ?? []).includes(sector);

/** The hits that the filters leave. */
export const narrow = (hits: readonly Hit[], filters: Filters): Hit[] =>
  hits.filter((hit) => inPlan(hit, filters) && inSector(hit, filters));

/** Counts what choosing a plan, or a sector, would leave. */
export function facetsOf(hits: readonly Hit[], filters: Filters): Facets {
  const facets: Facets = { plans: {}, sectors: {} };
  for (const hit of hits) {
    if (inSector(hit, filters)) facets.plans[hit.page.plan] = (facets.plans[hit.page.plan] ?? 0) + 1;
    if (!inPlan(hit, filters)) continue;
    for (const sector of hit.block.sectors ?? []) facets.sectors[sector] = (facets.sectors[sector] ?? 0) + 1;
  }
  return facets;
}

/** How many hits each tier has. */
export function countTiers(hits: readonly Hit[]): Record<Tier, number> {
  const counts = { own: 0, others: 0, exact: 0, all: 0, related: 0 };
  for (const { tier } of hits) counts[tier]++;
  return counts;
}
