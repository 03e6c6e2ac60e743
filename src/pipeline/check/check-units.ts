import type { Homes, Problem } from '../../model/problem.ts';
import type { Unit } from '../../model/measuring-unit.ts';

/** A printed form is one unit's, and stands there once: else nobody knows what a number with it is worth. */
export function checkUnits(units: readonly Pick<Unit, 'id' | 'surfaces'>[], homes: Homes): Problem[] {
  const owners = new Map<string, string>();
  return units.flatMap(({ id, surfaces }, i) =>
    surfaces.flatMap((surface, k): Problem[] => {
      const text = typeof surface === 'string' ? surface : surface.text;
      const owner = owners.get(text);
      if (owner === undefined) owners.set(text, id);
      if (owner === undefined) return [];
      const message = owner === id ? `${id} has the surface ${text} twice.` : `${text} is a surface of ${owner} and of ${id}.`;
      return [{ ...homes('units', i, ['surfaces', k]), rule: 'vocabulary', message, remedy: 'Take it out of one place.', fatal: true }];
    }),
  );
}
