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
    return fault(homes, ['plans', again, 'mark'], 'plan', message, 'Leave mark out: then the first that is free is taken.');
  });
}

/** Places lie in places that are there. */
export function checkPlaces({ vocabulary: { places }, homes }: CheckedSeeds): Problem[] {
  const ids = new Set(places.map(({ id }) => id));
  return places.flatMap(({ id, parent }, i) => {
    if (parent === null || ids.has(parent)) return [];
    const message = `place ${id} lies in ${parent}, which the file doesn’t have.`;
    return [fault(homes, ['places', i, 'parent'], 'place', message, 'Add the place, or write null.')];
  });
}

/** What the code of the whole country begins with: all others lie in it. */
const ofState = '10';

/** A place has its own code, and one of the province that the place around it is or lies in. */
export function checkCodes({ vocabulary: { places }, homes }: CheckedSeeds): Problem[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const wrong = (i: number, message: string): Problem =>
    fault(homes, ['places', i, 'code'], 'place', message, 'Write its GB/T 2260 code; of what has none, one that is free.');
  return [
    ...repeated(places.map(({ code }) => code)).map(({ value, first, again }) =>
      wrong(again, `place ${places[again].id} has the code ${value}, as ${places[first].id} has.`),
    ),
    ...places.flatMap(({ id, code, parent }, i) => {
      const outer = byId.get(parent ?? '');
      if (outer === undefined || outer.code.startsWith(ofState) || code.slice(0, 2) === outer.code.slice(0, 2)) return [];
      return [wrong(i, `place ${id} lies in ${outer.id} and has the code ${code}, which doesn’t begin as ${outer.code} does.`)];
    }),
  ];
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
    return [fault(homes, ['places', again, 'slot'], 'place', message, 'Leave slot out: then the first that is free is taken.')];
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
    const message = `plan ${id} names the place ${place}, which places.yml doesn’t have.`;
    return [fault(homes, ['plans', i, 'place'], 'plan', message, 'Add the place.')];
  });
}
