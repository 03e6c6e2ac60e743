import type { FormChange } from '../../model/form-change.ts';

const pointsIn = (text: string): number => Array.from(text).length;

/** Where a character of the text written stands in what the file gave, both in code points. `changes` are in the order of the text. */
export function sourcePoint(changes: readonly Pick<FormChange, 'at' | 'was' | 'now'>[], point: number): number {
  let shift = 0;
  for (const { at, was, now } of changes) {
    if (at + pointsIn(now) > point) break;
    shift += pointsIn(was) - pointsIn(now);
  }
  return point + shift;
}
