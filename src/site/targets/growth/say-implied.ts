import type { Words } from '../../../strings/languages.ts';
import type { Implied } from './implied.ts';

/** The yearly growth from a baseline to a target, with both figures, as a sentence. */
export function sayImplied({ base, target, growth }: Implied, words: Words): string {
  const { computed } = words.targets;
  const bound = growth.bounds.map((name) => computed[name]).join('');
  const { years, rate, nominal } = growth;
  const [from, to] = [base.name.stated, target.name.stated];
  return computed.sentence({ name: target.name.about, from, to, years, bound, rate, nominal });
}
