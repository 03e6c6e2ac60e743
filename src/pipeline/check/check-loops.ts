import type { Name } from '../../model/entry.ts';
import type { Place } from '../../model/plan.ts';
import type { Homes, Problem } from '../../model/problem.ts';

/** Places and names lie in others and never in themselves, however long the way round is. */
export const checkLoops = (
  places: readonly Pick<Place, 'id' | 'parent'>[],
  names: readonly Pick<Name, 'id' | 'within'>[],
  homes: Homes,
): Problem[] => [
  ...loops(places.map(({ id, parent }) => [id, parent])).map(({ index, way }) => problem(homes, ['places', index, 'parent'], 'place', way)),
  ...loops(names.map(({ id, within }) => [id, within])).map(({ index, way }) =>
    problem(homes, ['names', index, 'within'], 'vocabulary', way),
  ),
];

function problem(homes: Homes, [name, index, field]: [string, number, string], rule: string, way: readonly string[]): Problem {
  const message = way.length === 2 ? `${way[0]} lies in itself.` : `${way[0]} lies in itself, by way of ${way.slice(1, -1).join(', ')}.`;
  return { ...homes(name, index, [field]), rule, message, remedy: 'Say in what it lies, or write null.', fatal: true };
}

/** The entries from which one comes back to where one began, each with the way; one entry a loop. */
function loops(entries: readonly (readonly [id: string, outer: string | null])[]): { index: number; way: string[] }[] {
  const outerOf = new Map(entries);
  const done = new Set<string>();
  return entries.flatMap(([id], index) => {
    const way: string[] = [];
    for (let at: string | null | undefined = id; at && !done.has(at); at = outerOf.get(at)) {
      done.add(at);
      way.push(at);
      if (outerOf.get(at) === id) return [{ index, way: [...way, id] }];
    }
    return [];
  });
}
