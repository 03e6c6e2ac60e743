import type { Related } from '../../model/target.ts';
import type { Figure } from './figure.ts';

/** A link from one figure to another, before it is filed under the first. */
export interface Link extends Related {
  from: string;
}

type Details = Omit<Related, 'target' | 'type' | 'rule'>;

/** The same link seen from both figures. */
export function both(type: Related['type'], rule: string, a: Figure, b: Figure, details: Details = {}): Link[] {
  const one = (from: Figure, to: Figure): Link => ({ from: from.quantity.id, type, target: to.quantity.id, rule, ...details });
  return [one(a, b), one(b, a)];
}
