import type { AuthoredGroup, Group } from '../../model/group.ts';
import { isIn } from './written-group.ts';
import { groupedPlans, type GroupedPlan, type GroupedRecords, windowYears } from './grouped-plan.ts';

/** Up to so many plans are one group; a group of more is parted by field, then by five-year plan. */
export const mostTogether = 12;

/**
 * What is compared with what. Where people wrote groups, these, and of each plan in none a group of its own; else all plans of a small
 * corpus in one; else every province with all that lies in it, the provinces and the nation among themselves, and the plans of one
 * place that no group holds together. A plan may stand in several groups. Every plan stands in one.
 */
export function groupsOf(records: GroupedRecords, written: readonly AuthoredGroup[]): Group[] {
  const plans = groupedPlans(records);
  if (plans.length === 0) return [];
  const groups =
    written.length > 0 ? writtenGroups(plans, written) : plans.length <= mostTogether ? [all(plans)] : ruledGroups(plans, records);
  return [...groups, ...alone(plans, groups)];
}

type Named = Omit<Group, 'plans'>;

const nameless = { zh: null, en: null, place: null, field: null, window: null };

const groupOf = (named: Named, plans: readonly GroupedPlan[]): Group => ({ ...named, plans: plans.map(({ id }) => id) });

const all = (plans: readonly GroupedPlan[]): Group => groupOf({ id: 'all', kind: 'all', ...nameless }, plans);

const writtenGroups = (plans: readonly GroupedPlan[], written: readonly AuthoredGroup[]): Group[] =>
  written.flatMap((group) => {
    const own = plans.filter((plan) => isIn(plan, group));
    const { id, zh, en = null, within = null } = group;
    return own.length > 0 ? [groupOf({ ...nameless, id, kind: 'written', zh, en, place: within }, own)] : [];
  });

function ruledGroups(plans: readonly GroupedPlan[], { places }: GroupedRecords): Group[] {
  const provinceOf = (code: string): string | null => places.find((place) => place.code === `${code}0000`)?.id ?? null;
  const territories = [...Map.groupBy(plans, ({ province }) => province)]
    .filter(([, own]) => new Set(own.map(({ place }) => place)).size > 1)
    .flatMap(([code, own]) => {
      const place = provinceOf(code);
      return parted({ id: place ?? `code-${code}`, kind: 'territory', ...nameless, place }, own);
    });
  const top = plans.filter(({ rank }) => rank === 'nation' || rank === 'province');
  const peers = parted({ id: 'provinces', kind: 'peers', ...nameless }, top);
  const among = [...territories, ...peers].filter((group) => group.plans.length > 1);
  const ofPlaces = [...Map.groupBy(plans, ({ place }) => place)]
    .filter(([, own]) => own.length > 1 && !among.some((group) => own.every(({ id }) => group.plans.includes(id))))
    .map(([place, own]) => groupOf({ id: `of-${place}`, kind: 'place', ...nameless, place }, own));
  return [...among, ...ofPlaces];
}

/** A group, or where it is too large its parts: one a field, and of a field one a five-year plan. */
function parted(named: Named, plans: readonly GroupedPlan[]): Group[] {
  if (plans.length <= mostTogether) return plans.length > 0 ? [groupOf(named, plans)] : [];
  return [...Map.groupBy(plans, ({ fieldId }) => fieldId)].flatMap(([field, own]) => {
    const ofField = { ...named, id: `${named.id}-${field ?? 'no-field'}`, field };
    if (own.length <= mostTogether) return [groupOf(ofField, own)];
    return [...Map.groupBy(own, ({ window }) => window)].map(([from, part]) =>
      groupOf(
        { ...ofField, id: `${ofField.id}-${from ?? 'undated'}`, window: from === null ? null : { from, to: from + windowYears - 1 } },
        part,
      ),
    );
  });
}

/** The plans that no group holds, by place. */
function alone(plans: readonly GroupedPlan[], groups: readonly Group[]): Group[] {
  const held = new Set(groups.flatMap((group) => group.plans));
  return [
    ...Map.groupBy(
      plans.filter(({ id }) => !held.has(id)),
      ({ place }) => place,
    ),
  ].map(([place, own]) => groupOf({ id: `of-${place}`, kind: 'place', ...nameless, place }, own));
}
