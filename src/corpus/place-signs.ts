import { type Place, shapes, slots } from '../model/plan.ts';

/** Places with the slot of each: what an editor gave, and for the others, in their order, the first that is free. One that finds none has no slot. */
export function withSlots<P extends Pick<Place, 'slot'>>(places: readonly P[]): P[] {
  const all = Array.from({ length: slots }, (_, i) => i + 1);
  const taken = new Set(places.flatMap(({ slot }) => slot ?? []));
  return places.map((place) => {
    const slot = place.slot ?? all.find((one) => !taken.has(one));
    if (slot === undefined) return place;
    taken.add(slot);
    return { ...place, slot };
  });
}

/** The colour and the shape that a slot stands for, each from 1: the first eight slots have one of each, and no later one has both of another. */
export const signOf = (slot: number): { colour: number; shape: number } => {
  const colour = (slot - 1) % shapes;
  const turn = Math.floor((slot - 1) / shapes);
  return { colour: colour + 1, shape: ((colour + turn) % shapes) + 1 };
};

/** Places in the order of their slots and codes, the slot of each as the end of class names. */
export function inSlots<P extends Pick<Place, 'slot' | 'code'>>(places: readonly P[]): (Omit<P, 'slot'> & { slot: string })[] {
  const last = Number.MAX_SAFE_INTEGER;
  return withSlots(places)
    .sort((a, b) => (a.slot ?? last) - (b.slot ?? last) || (a.code < b.code ? -1 : 1))
    .map(({ slot = 1, ...place }) => {
      const { colour, shape } = signOf(slot);
      return { ...place, slot: colour === shape ? `${colour}` : `${colour} shape-${shape}` };
    });
}
