import type { NamedRule } from '../../language/rule.ts';
import type { Related } from '../../model/target.ts';
import type { LinkExample } from './link-example.ts';
import type { Figure } from './figure.ts';
import { orderedPairs, pairsBy, type Roles } from './compared.ts';

/** A link from one figure to another, before it is filed under the first. */
export interface Link extends Related {
  from: string;
}

type Details = Omit<Related, 'target' | 'type' | 'rule'>;

/** A rule with its published name, and the figures that show it. */
export interface LinkRule extends NamedRule {
  examples: readonly LinkExample[];
  not: readonly LinkExample[];
}

/** A rule that links two figures: it holds where `when` does and `unless` doesn't. */
export interface PairRule extends LinkRule {
  type: Related['type'];
  when: (a: Figure, b: Figure) => boolean;
  unless?: (a: Figure, b: Figure) => boolean;
  details?: (a: Figure, b: Figure) => Details;
}

/** The same link seen from both figures. */
export function both(type: Related['type'], rule: string, a: Figure, b: Figure, details: Details = {}): Link[] {
  const one = (from: Figure, to: Figure): Link => ({ from: from.quantity.id, type, target: to.quantity.id, rule, ...details });
  return [one(a, b), one(b, a)];
}

/** The link that the first rule that holds makes of two figures, from both; none where no rule does. */
export function linkPair(rules: readonly PairRule[], a: Figure, b: Figure): Link[] {
  const rule = rules.find(({ when, unless }) => when(a, b) && !unless?.(a, b));
  return rule ? both(rule.type, rule.name, a, b, rule.details?.(a, b)) : [];
}

/** The links among figures by rules that tell the first of a pair from the second. */
export const linkOrdered = (rules: readonly PairRule[], figures: readonly Figure[], roles: Roles): Link[] =>
  orderedPairs(figures, roles).flatMap(([a, b]) => linkPair(rules, a, b));

/** The links among figures by rules that hold both ways, of the pairs that have any of the roles. */
export const linkAlike = (rules: readonly PairRule[], figures: readonly Figure[], ...roles: readonly Roles[]): Link[] =>
  pairsBy(figures, ...roles).flatMap(([a, b]) => linkPair(rules, a, b));
