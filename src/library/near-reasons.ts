import type { ReadQuantity, Related } from '../model/target.ts';
import { zh } from '../strings/zh-CN.ts';

const words = zh.targets.why;
const pair = (reason: string, a: string, b: string): string => `${reason}（${a}／${b}）`;
const orNone = (text: string | null): string => text || words.none;
const year = ({ year: value }: ReadQuantity): string => (value === null ? words.none : zh.targets.year(value));

/** Each reason of a `near` link in words, with what the two figures print. */
const reasons: Record<string, (a: ReadQuantity, b: ReadQuantity) => string> = {
  subject: (a, b) => pair(words.subject, orNone(a.subject), orNone(b.subject)),
  population: () => words.population,
  mode: (a, b) => pair(words.mode, zh.targets.mode[a.mode], zh.targets.mode[b.mode]),
  unit: (a, b) => pair(words.unit, a.unit || zh.targets.noUnit, b.unit || zh.targets.noUnit),
  year: (a, b) => pair(words.year, year(a), year(b)),
  level: () => words.level,
  undefined: () => words.undefined,
};

/** Why two figures are alike but not comparable: 口径不同，不宜直接比较：一为增加值占GDP比重，一为增加值占规模以上工业比重。 */
export function nearWords({ why = [], rule }: Pick<Related, 'why' | 'rule'>, a: ReadQuantity, b: ReadQuantity): string {
  const isOtherMeasure = why.includes('quantity') || why.includes('denominator');
  // Two levels of which one is added up over the years differ in mode, though both are levels: the rule's name says how.
  const said = why.flatMap((reason) => (reason === 'mode' && a.mode === b.mode ? rule : (reasons[reason]?.(a, b) ?? [])));
  return zh.targets.say.near([...(isOtherMeasure ? [words.pair(a.measure, b.measure)] : []), ...said].join('；'));
}
