import type { AuthoredGroup } from '../../model/group.ts';
import type { GroupedPlan } from './grouped-plan.ts';

/** True for a plan that has all that a written group asks. */
export function isIn(plan: GroupedPlan, { plans, within, ranks, fields, years }: AuthoredGroup): boolean {
  return (
    (plans?.includes(plan.id) ?? true) &&
    (within === undefined || plan.within.has(within)) &&
    (ranks === undefined || (plan.rank !== null && ranks.includes(plan.rank))) &&
    (fields?.includes(plan.field) ?? true) &&
    (years === undefined || (plan.period !== null && plan.period.from <= years.to && plan.period.to >= years.from))
  );
}
