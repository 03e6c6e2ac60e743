import { expect, it } from 'vitest';
import { inSlots, signOf, withSlots } from '../../src/corpus/place-signs.ts';
import { slots } from '../../src/model/plan.ts';

const place = (code: string, slot?: number) => ({ id: code, code, ...(slot !== undefined && { slot }) });

it('a place wears the slot it was given, the others the first that is free, in their order', () => {
  const places = [place('150000'), place('230000', 2), place('340000'), place('460000', 1)];
  expect(withSlots(places).map(({ slot }) => slot)).toEqual([3, 2, 4, 1]);
});

it('every slot is another pair of colour and shape, and the first eight are one of each', () => {
  const signs = Array.from({ length: slots }, (_, i) => signOf(i + 1));
  expect(new Set(signs.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(64);
  expect(signs.slice(0, 8).every(({ colour, shape }) => colour === shape)).toBe(true);
  expect(signOf(9)).toEqual({ colour: 1, shape: 2 });
});

it('where there are more places than signs, these come again, but not among places that are compared', () => {
  const places = Array.from({ length: 200 }, (_, i) => place(String(100000 + i), i === 150 ? 2 : undefined));
  const together = Array.from({ length: 20 }, (_, g) => new Set(places.slice(g * 10, g * 10 + 12).map(({ id }) => id)));
  const slotOf = new Map(withSlots(places, together).map(({ id, slot }) => [id, slot]));
  for (const group of together) expect(new Set([...group].map((id) => slotOf.get(id))).size).toBe(group.size);
  expect(slotOf.get('100150')).toBe(2);
  expect(Math.max(...slotOf.values())).toBeLessThanOrEqual(slots);
  expect(inSlots(places, together).map(({ code }) => code)).toEqual(places.map(({ code }) => code));
});

it('class names give a shape only where it isn’t the colour’s own, and places stand in the order of their slots', () => {
  const worn = inSlots([place('640000', 12), place('150000', 10), place('110000', 3)]).map(({ code, slot }) => [code, slot]);
  expect(worn).toEqual([
    ['110000', '3'],
    ['150000', '2 shape-3'],
    ['640000', '4 shape-5'],
  ]);
});
