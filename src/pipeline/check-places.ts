import { type Mark, marks, slots } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import { type CheckedSeeds, fault, repeated } from './seed-problem.ts';

/** The marks of one place's plans are told apart as far as there are marks. */
export function checkMarks({ vocabulary: { plans }, homes }: CheckedSeeds): Problem[] {
  const given = repeated(plans.map(({ place, mark }, i) => (mark === undefined ? `${i}` : `${place} ${mark}`)));
  const places = Map.groupBy(plans.keys(), (i) => plans[i].place);
  return [
    ...given.map(({ first, again }) => {
      const { id, mark } = plans[again] as { id: string; mark: Mark };
      const message = `plan ${id} has the mark ${mark}, as ${plans[first].id} of the same place has.`;
      return fault(homes, 'plans', again, 'plan', message, 'Leave mark out: then the first that is free is taken.');
    }),
    ...[...places].flatMap(([place, own]) => {
      if (own.length <= marks.length) return [];
      const message = `${place} has ${own.length} plans and there are ${marks.length} marks: those from the ${marks.length}th on wear the same one.`;
      const remedy = 'Nothing need be done: their names tell them apart.';
      return [{ ...fault(homes, 'plans', own[marks.length], 'plan', message, remedy), fatal: false }];
    }),
  ];
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

/** No two places wear one colour and shape. */
export function checkSlots({ vocabulary: { places }, homes }: CheckedSeeds): Problem[] {
  const taken = repeated(places.map(({ slot }, i) => slot ?? -1 - i));
  return [
    ...taken.map(({ value, first, again }) => {
      const message = `place ${places[again].id} has the slot ${value}, as ${places[first].id} has.`;
      return fault(homes, 'places', again, 'place', message, 'Leave slot out: then the first that is free is taken.');
    }),
    ...places.slice(slots).map(({ id }, i) => {
      const message = `place ${id} is the ${slots + i + 1}th, and ${slots} can be told apart by colour and shape.`;
      return fault(homes, 'places', slots + i, 'place', message, 'Split the corpus: a folder of seeds each.');
    }),
  ];
}

/** Plans are of places that are there. */
export function checkPlacesOfPlans({ vocabulary: { plans, places }, homes }: CheckedSeeds): Problem[] {
  const ids = new Set(places.map(({ id }) => id));
  return plans.flatMap(({ id, place }, i) => {
    if (ids.has(place)) return [];
    return [fault(homes, 'plans', i, 'plan', `plan ${id} names the place ${place}, which places.yml doesn’t have.`, 'Add the place.')];
  });
}
