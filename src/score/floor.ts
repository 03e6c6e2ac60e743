import { ratios, type Score } from './score.ts';

/** What a score may not fall below: `plan kind precision` and the like, and `plan kind.field` for the share of fields that agree. */
export type Floor = Record<string, number>;

const round = (value: number): number => Math.floor(value * 1000) / 1000;

/** The floor that scores make. Kinds that a gold file doesn't hold make none. */
export function floorOf(scores: readonly Score[]): Floor {
  const floor: Floor = {};
  for (const { plan, kinds, fields } of scores) {
    for (const [kind, tally] of kinds) {
      if (tally.right + tally.missed === 0) continue;
      const { precision, recall, f1 } = ratios(tally);
      Object.assign(floor, {
        [`${plan} ${kind} precision`]: round(precision),
        [`${plan} ${kind} recall`]: round(recall),
        [`${plan} ${kind} f1`]: round(f1),
      });
    }
    for (const [field, { right, of }] of fields) floor[`${plan} ${field}`] = round(right / of);
  }
  return floor;
}

/** The floor with everything raised that a score has passed. */
export function raiseFloor(old: Floor, reached: Floor): Floor {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(reached)])].sort();
  return Object.fromEntries(keys.map((key) => [key, Math.max(old[key] ?? 0, reached[key] ?? 0)]));
}

/** What has fallen below the floor, each as `what: now < floor`. */
export const fallen = (floor: Floor, reached: Floor): string[] =>
  Object.entries(floor).flatMap(([key, least]) => ((reached[key] ?? 0) < least ? [`${key}: ${reached[key] ?? 0} < ${least}`] : []));

/** Reads floor.json. */
export const parseFloor = (text: string): Floor => JSON.parse(text) as Floor;
