import { anyOf } from '../../../language/pattern.ts';
import type { Scene } from '../clause/scene.ts';
import type { Stretch } from '../clause/stretch.ts';

/** What is done to what then reaches a number: 培育甲、乙分别达到, 带动全省产值达到. */
const verbs = ['培育', '带动', '引育', '扶持', '孵化', '拉动'];
const furthers = new RegExp(`^(?:力争)?(${anyOf(verbs)})(?!.*(?:的|${anyOf(verbs)}))`);

/** The verb that opens the clause of a number whose own verb says the level that is reached; null where there is none. */
export function furtheredBy({ text, token, bounds: { clause } }: Scene, between: Stretch | null): Stretch | null {
  if (!between || !/达到?|超过|突破/.test(text.slice(between.start, between.end))) return null;
  const found = furthers.exec(text.slice(clause.start, token.start));
  if (!found) return null;
  const start = clause.start + found[0].length - found[1].length;
  return { start, end: start + found[1].length };
}
