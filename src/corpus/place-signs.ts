import { type Place, shapes, slots } from '../model/plan.ts';

/** The ids of places whose plans are compared with each other: no two of them should wear one sign. */
export type Together = readonly ReadonlySet<string>[];

/**
 * Places with the slot of each: what an editor gave, and for the others, in their order, the first that is free. Where there are more
 * places than slots, it is free when none wears it whose plans are compared with this one's; signs then come again elsewhere.
 */
export function withSlots<P extends Pick<Place, 'id' | 'slot'>>(places: readonly P[], together: Together = []): (P & { slot: number })[] {
  const all = Array.from({ length: slots }, (_, i) => i + 1);
  const given = new Map(places.flatMap(({ id, slot }): [string, number][] => (slot === undefined ? [] : [[id, slot]])));
  const neighbours = neighboursIn(together);
  return places.map((place, i) => {
    const beside = places.length > slots ? (neighbours.get(place.id) ?? new Set()) : given.keys();
    const taken = new Set([...beside].map((id) => given.get(id)));
    const slot = place.slot ?? all.find((one) => !taken.has(one)) ?? (i % slots) + 1;
    given.set(place.id, slot);
    return { ...place, slot };
  });
}

function neighboursIn(together: Together): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const places of together) for (const place of places) found.set(place, new Set([...(found.get(place) ?? []), ...places]));
  return found;
}

/** The colour and the shape that a slot stands for, each from 1: the first eight slots have one of each, and no later one has both of another. */
export const signOf = (slot: number): { colour: number; shape: number } => {
  const colour = (slot - 1) % shapes;
  const turn = Math.floor((slot - 1) / shapes);
  return { colour: colour + 1, shape: ((colour + turn) % shapes) + 1 };
};

/** Places in the order of their slots and codes, of their codes alone where signs come again; the slot of each as the end of class names. */
export function inSlots<P extends Pick<Place, 'id' | 'slot' | 'code'>>(
  places: readonly P[],
  together: Together = [],
): (Omit<P, 'slot'> & { slot: string })[] {
  const isOnce = places.length <= slots;
  return withSlots(places, together)
    .sort((a, b) => (isOnce ? a.slot - b.slot : 0) || (a.code < b.code ? -1 : 1))
    .map(({ slot, ...place }) => {
      const { colour, shape } = signOf(slot);
      return { ...place, slot: colour === shape ? `${colour}` : `${colour} shape-${shape}` };
    });
}
