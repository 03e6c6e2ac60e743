import type { LoadedPlan } from './load-plans.ts';

/** The year by which a plan is told from others: that of issue, or the first of its period where the date of issue is unknown. */
export const yearOf = ({ facts }: Pick<LoadedPlan, 'facts'>): number | null =>
  facts.issued === null ? (facts.period?.from ?? null) : Number(facts.issued.slice(0, 4));

type Told = Pick<LoadedPlan, 'facts' | 'place'>;

/** What a name is made of that must tell plans apart: shorter ones first. */
const names: readonly ((plan: Told) => string)[] = [
  (plan) => `${plan.place.shortName}${yearOf(plan) ?? ''}`,
  (plan) => `${plan.place.shortName}${yearOf(plan) ?? ''}${plan.facts.field}`,
  (plan) => `${plan.place.shortName}${yearOf(plan) ?? ''}${plan.facts.field}${plan.facts.planType}`,
  (plan) => `${plan.place.shortName}${plan.facts.shortTitle}`,
  (plan) => `${plan.place.shortName}${plan.facts.shortTitle}（${plan.facts.id}）`,
];

/** Each plan in two words, for tables: its place and its year of issue, or the first year of its period; with its field, its type or its title where that is another plan’s name too. */
export function tagsOf(plans: readonly Told[]): string[] {
  const counts = names.map((name) => Map.groupBy(plans, name));
  const alone = (plan: Told): string =>
    (names.find((name, i) => counts[i]?.get(name(plan))?.length === 1) ?? names[names.length - 1])(plan);
  return plans.map(alone);
}
