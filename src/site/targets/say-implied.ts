import type { Words } from '../../strings/languages.ts';
import { sayAbout, sayStated } from '../../library/say-figure-name.ts';
import type { Implied } from './implied.ts';

/** The yearly growth from a baseline to a target, with both figures, as a sentence. */
export function sayImplied({ base, target, growth }: Implied, words: Words): string {
  const { computed } = words.targets;
  const bound = growth.bounds.map((name) => computed[name]).join('');
  const { years, rate, nominal } = growth;
  const [from, to] = [sayStated(base.name, words), sayStated(target.name, words)];
  return computed.sentence({ name: sayAbout(target.name), from, to, years, bound, rate, nominal });
}
