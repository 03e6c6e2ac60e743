import type { TextRow } from './fold.ts';

/** The fewest plans, and the most that are ever asked for, however many there are. */
const fewest = 3;
const most = 40;

/** In how many of so many plans a run must stand to be a stock phrase: half of them, no fewer than 3; 40 is enough in any corpus. */
export const leastPlans = (plans: number): number => Math.min(most, Math.max(fewest, Math.ceil(plans / 2)));

/** True for places, one a plan, that are enough plans and lie in more than one province: what stands there is anybody's wording. */
export function isWidespread({ plan, plans }: TextRow, places: readonly number[]): boolean {
  if (places.length === 0 || places.length < leastPlans(plans.length)) return false;
  const first = plans[plan[places[0]]].root;
  return places.some((place) => plans[plan[place]].root !== first);
}
