import { anyOf } from '../../../language/pattern.ts';
import type { Scene } from '../clause/scene.ts';
import type { Stretch } from '../clause/stretch.ts';

const ends = ['奠定[^，。；、]{0,6}基础', '提供[^，。；、]{0,6}(?:支撑|保障)', '创造[^，。；、]{0,6}条件'];
const served = new RegExp(`${anyOf(ends)}(?=[，。；]|$)`);
const serves = /^为(?:实现|确保)/;

/** What serves a purpose in which a number stands: 奠定坚实基础 behind 为实现核心区公交车全覆盖; null where its verb opens no such purpose. */
export function servedBy({ text, token, bounds }: Scene, verb: Stretch | null): Stretch | null {
  if (!verb || !serves.test(text.slice(verb.start, verb.end))) return null;
  const found = served.exec(text.slice(token.end, bounds.part.end));
  const start = token.end + (found?.index ?? 0);
  return found && { start, end: start + found[0].length };
}

/** The verb of a number: 为 stays where what serves the purpose is printed with it, else what is to be reached stands alone. */
export const withoutPurpose = ({ text }: Scene, verb: Stretch | null): Stretch | null =>
  verb && serves.test(text.slice(verb.start, verb.end)) ? { start: verb.start + 1, end: verb.end } : verb;
