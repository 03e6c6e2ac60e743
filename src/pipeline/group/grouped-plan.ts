import type { Place, PlanRecord } from '../../model/plan.ts';
import type { Field, Level, LevelRank } from '../../model/vocabulary.ts';

/** What grouping takes of the records: nothing of a text. */
export interface GroupedRecords {
  plans: readonly Pick<PlanRecord, 'id' | 'place' | 'field' | 'period' | 'issued'>[];
  places: readonly Pick<Place, 'id' | 'code' | 'parent' | 'level'>[];
  levels: readonly Pick<Level, 'zh' | 'rank'>[];
  fields: readonly Pick<Field, 'id' | 'zh'>[];
}

/** A plan as groups choose it. */
export interface GroupedPlan {
  id: string;
  place: string;
  /** The two digits that the codes of a province and of all that lies in it begin with (GB/T 2260). */
  province: string;
  rank: LevelRank | null;
  field: string;
  fieldId: string | null;
  period: { from: number; to: number } | null;
  /** The first year of the five-year plan in which its period begins (or it was issued): 2016 for 2017—2020; null where neither is known. */
  window: number | null;
  /** Its place and all places around it. */
  within: ReadonlySet<string>;
}

/** Five-year plans begin in the first and the sixth year of each decade: 1981, 1986 … 2016, 2021. */
export const windowYears = 5;

/** The plans whose places are there, as groups choose them, in the order of their records. */
export function groupedPlans({ plans, places, levels, fields }: GroupedRecords): GroupedPlan[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const rankOf = new Map(levels.map(({ zh, rank }) => [zh, rank]));
  const fieldOf = new Map(fields.map(({ id, zh }) => [zh, id]));
  return plans.flatMap(({ id, place: at, field, period, issued }): GroupedPlan[] => {
    const place = placeOf.get(at);
    if (place === undefined) return [];
    const year = period.value?.from ?? (issued.value === null ? null : Number(issued.value.slice(0, 4)));
    return [
      {
        id,
        place: at,
        province: place.code.slice(0, 2),
        rank: rankOf.get(place.level) ?? null,
        field,
        fieldId: fieldOf.get(field) ?? null,
        period: period.value,
        window: year === null ? null : year - ((year - 1) % windowYears),
        within: around(at, placeOf),
      },
    ];
  });
}

function around(place: string, placeOf: ReadonlyMap<string, { parent: string | null }>): Set<string> {
  const found = new Set<string>();
  for (let at: string | null = place; at !== null && !found.has(at); at = placeOf.get(at)?.parent ?? null) found.add(at);
  return found;
}
