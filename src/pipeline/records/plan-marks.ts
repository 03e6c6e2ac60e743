import { type Mark, marks, type PlanRecord } from '../../model/plan.ts';

/** Plans with the mark of each among those of its place: what an editor gave, and for the others, in their order, the first that is free. */
export function withMarks<P extends Pick<PlanRecord, 'place' | 'mark'>>(plans: readonly P[]): (P & { mark: Mark })[] {
  const taken = new Map<string, Set<Mark>>();
  const takenAt = (place: string): Set<Mark> => taken.get(place) ?? taken.set(place, new Set()).get(place) ?? new Set();
  for (const { place, mark } of plans) if (mark !== undefined) takenAt(place).add(mark);
  return plans.map((plan) => {
    const mark = plan.mark ?? marks.find((one) => !takenAt(plan.place).has(one)) ?? 'none';
    takenAt(plan.place).add(mark);
    return { ...plan, mark };
  });
}
