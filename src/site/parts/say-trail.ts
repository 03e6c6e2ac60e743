import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { url } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';

/** One step of the way to a page. */
interface Step {
  name: string;
  href: string;
}

/** The way to a plan: all plans, its place, itself. */
export const planTrail = ({ facts, place, shortTitle }: LoadedPlan, { plans }: Words): Step[] => [
  { name: plans.title, href: url.plans() },
  { name: place.name, href: `${url.plans()}#${place.id}` },
  { name: shortTitle, href: url.plan(facts.id) },
];

/** The way to an indicator's page. */
export const indicatorTrail = ({ compare, targets }: Words): Step[] => [
  { name: compare.title, href: url.compare() },
  { name: targets.indicators.title, href: url.indicators() },
];
