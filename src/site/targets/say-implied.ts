import type { Words } from '../../strings/languages.ts';
import { statedOf } from '../../library/figure-name.ts';
import type { Implied } from './implied.ts';

/** The yearly growth from a baseline to a target, with both figures, as a sentence. */
export function sayImplied({ base, target, growth }: Implied, { targets: { computed } }: Words): string {
  const bound = growth.bounds.map((name) => computed[name]).join('');
  const { years, rate, nominal } = growth;
  const [from, to] = [statedOf(base.quantity), statedOf(target.quantity)];
  return computed.sentence({ name: target.name, from, to, years, bound, rate, nominal });
}
