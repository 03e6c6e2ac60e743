import type { NamedRule } from '../../../language/rule.ts';
import type { QuantityKind } from '../../../model/quantity.ts';
import type { Scene } from '../clause/scene.ts';

/** A rule that tells a measured number's kind: it holds where `when` does and `unless` doesn't. */
export interface KindRule extends NamedRule {
  kind: QuantityKind;
  when: (scene: Scene) => boolean;
  unless?: (scene: Scene) => boolean;
}

const physical = new Set(['power', 'energy', 'mass', 'area', 'length', 'volume', 'data', 'time', 'odd']);

/** True for an amount of something that is weighed, measured or stored. */
export const isPhysical = ({ measured }: Scene): boolean => physical.has(measured.dimension);

/** The number as it is printed. */
export const wordOf = ({ text, token }: Scene): string => text.slice(token.start, token.end);
