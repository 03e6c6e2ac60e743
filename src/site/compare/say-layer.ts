import { periodOf } from '../../library/facts.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Words } from '../../strings/languages.ts';

/** A plan's type and date, for the head of its column. */
export function sayLayer(plan: LoadedPlan, { compare, plans, unknown }: Words): string {
  const { issued } = plan.facts;
  return compare.layer(plan.typeName, issued === null ? (periodOf(plan) ?? unknown) : plans.issued(issued));
}
