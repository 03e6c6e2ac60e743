import { type Mark, slots } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import { groupsOf } from './group/groups.ts';
import { type CheckedSeeds, fault, repeated } from './seed-problem.ts';

/** No two plans of one place have one mark by hand. */
export function checkMarks({ vocabulary: { plans }, homes }: CheckedSeeds): Problem[] {
  const isDrawn = (mark: Mark | undefined): boolean => mark !== undefined && mark !== 'none';
  return repeated(plans.map(({ place, mark }, i) => (isDrawn(mark) ? `${place} ${mark}` : `${i}`))).map(({ first, again }) => {
    const { id, mark } = plans[again] as { id: string; mark: Mark };
    const message = `plan ${id} has the mark ${mark}, as ${plans[first].id} of the same place has.`;
    return fault(homes, 'plans', again, 'plan', message, 'Leave mark out: then the first that is free is taken.');
  });
}

/** Places lie in places that are there. */
export function checkPlaces({ vocabulary: { places }, homes }: CheckedSeeds): Problem[] {
  const ids = new Set(places.map(({ id }) => id));
  return places.flatMap(({ id, parent }, i) => {
    if (parent === null || ids.has(parent)) return [];
    return [
      fault(homes, 'places', i, 'place', `place ${id} lies in ${parent}, which the file doesn’t have.`, 'Add the place, or write null.'),
    ];
  });
}

/** No two places wear one colour and shape by hand; where there are more places than these, no two whose plans are compared. */
export function checkSlots({ vocabulary, homes }: CheckedSeeds): Problem[] {
  const { places } = vocabulary;
  const areCompared = places.length > slots ? comparedPlaces(vocabulary) : () => true;
  return places.flatMap(({ id, slot }, again) => {
    if (slot === undefined) return [];
    const other = places.slice(0, again).find((place) => place.slot === slot && areCompared(place.id, id));
    if (other === undefined) return [];
    const message = `place ${id} has the slot ${slot}, as ${other.id} has.`;
    return [fault(homes, 'places', again, 'place', message, 'Leave slot out: then the first that is free is taken.')];
  });
}

/** Tells of two places whether a group holds plans of both. */
function comparedPlaces(vocabulary: CheckedSeeds['vocabulary']): (one: string, other: string) => boolean {
  const placeOf = new Map(vocabulary.plans.map(({ id, place }) => [id, place]));
  const together = groupsOf(vocabulary, vocabulary.groups).map(({ plans }) => new Set(plans.map((plan) => placeOf.get(plan))));
  return (one, other) => together.some((places) => places.has(one) && places.has(other));
}

/** Plans are of places that are there. */
export function checkPlacesOfPlans({ vocabulary: { plans, places }, homes }: CheckedSeeds): Problem[] {
  const ids = new Set(places.map(({ id }) => id));
  return plans.flatMap(({ id, place }, i) => {
    if (ids.has(place)) return [];
    return [fault(homes, 'plans', i, 'plan', `plan ${id} names the place ${place}, which places.yml doesn’t have.`, 'Add the place.')];
  });
}
