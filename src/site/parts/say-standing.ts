import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { hasEnded } from '../../library/site-facts.ts';
import type { Words } from '../../strings/languages.ts';

/** The sentence that every page of a plan says under its head. */
export const sayStanding = ({ facts: { period } }: LoadedPlan, { standing }: Words): string =>
  period ? standing.period(period.from, period.to, hasEnded(period.to)) : standing.noPeriod;

/** The same sentence for pages that speak of several plans. */
export function sayStandingOfAll(plans: readonly LoadedPlan[], { standing, targets }: Words): string {
  const ends = new Set(plans.map(({ facts }) => facts.period?.to));
  const [to] = ends;
  return ends.size === 1 && to !== undefined ? targets.standing(to, plans.length, hasEnded(to)) : standing.noPeriod;
}
