import type { FormChange, FormRun } from '../../model/form-change.ts';
import { SeedPoint } from '../../model/offset.ts';
import { changesOf, rebuild } from './form-changes.ts';

/** Changes of one kind and one wording together, with their places. */
export function runsOf(changes: readonly FormChange[]): FormRun[] {
  const runs = new Map<string, FormRun & { places: string[] }>();
  let last = -1;
  let nth = 0;
  for (const { kind, was, now, at } of changes) {
    nth = at === last ? nth + 1 : 0;
    last = at;
    const place = nth === 0 ? String(at) : `${String(at)}+${String(nth)}`;
    const key = JSON.stringify([kind, was, now]);
    const run = runs.get(key);
    if (run) run.places.push(place);
    else runs.set(key, { kind, was, now, at: '', places: [place] });
  }
  return [...runs.values()].map(({ kind, was, now, places }) => ({ kind, was, now, at: places.join(' ') }));
}

/** The changes that runs are, in the order of the text. Throws where one doesn't fit the text. */
export function changesIn(text: string, runs: readonly FormRun[]): FormChange[] {
  const changes = runs.flatMap(({ at, ...change }) =>
    at.split(' ').map((place) => {
      const [point = '', nth = '0'] = place.split('+');
      return { ...change, at: SeedPoint.parse(Number(point)), nth: Number(nth) };
    }),
  );
  return changesOf(
    rebuild(
      text,
      changes.sort((a, b) => a.at - b.at || a.nth - b.nth),
    ),
  );
}
