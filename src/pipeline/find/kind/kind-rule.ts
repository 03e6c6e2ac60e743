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

const amount = /(?:总产|产[\u4e00-\u9fff]|[^容重含]量|面积|里程|产能|规模|存栏|出栏|装机|库容|能力)(?:约|近)?$/;

/** True for a number right behind the noun of an amount: 粮食总产165亿公斤. */
export const isAmountOf = ({ left }: Scene): boolean => amount.test(left);

/** The number as it is printed. */
export const wordOf = ({ text, token }: Scene): string => text.slice(token.start, token.end);
