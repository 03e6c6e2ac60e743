import type { ReadQuantity, Related } from '../../model/target.ts';
import type { Words } from '../../strings/languages.ts';

/** One reason of a `near` link in words, with what the two figures print; null for the ways of measuring, which are said apart. */
function sayReason(reason: string, a: ReadQuantity, b: ReadQuantity, { targets }: Words): string | null {
  const words = targets.why;
  const both = (said: string, say: (each: ReadQuantity) => string): string => words.both(said, say(a), say(b));
  switch (reason) {
    case 'subject':
      return both(words.subject, ({ subject }) => subject || words.none);
    case 'mode':
      return both(words.mode, ({ mode }) => targets.mode[mode]);
    case 'unit':
      return both(words.unit, ({ unit }) => unit || targets.noUnit);
    case 'year':
      return both(words.year, ({ year }) => (year === null ? words.none : targets.year(year)));
    case 'numerator':
      return both(words.numerator, ({ measure }) => measure);
    case 'population':
    case 'rank':
    case 'measure':
      return both(words[reason], ({ measure }) => measure);
    case 'scope':
      return both(words.scope, ({ scope }) => scope ?? words.none);
    case 'level':
    case 'undefined':
      return words[reason];
    default:
      return null;
  }
}

/** A measured value and a target under other names: the measure's, or else the subject's. */
function sayOtherName(why: readonly string[], a: ReadQuantity, b: ReadQuantity, { targets }: Words): string {
  const [base, target] = a.kind === 'baseline' ? [a, b] : [b, a];
  return why.includes('measure')
    ? targets.say.otherMeasure(base.measure, target.measure)
    : targets.say.otherName(base.subject ?? '', target.subject ?? '');
}

/** Why two figures are alike but not comparable: 口径不同，不宜直接比较：一为增加值占GDP比重，一为增加值占规模以上工业比重。 */
export function sayNear({ why = [], rule }: Pick<Related, 'why' | 'rule'>, a: ReadQuantity, b: ReadQuantity, words: Words): string {
  if (a.kind !== b.kind) return sayOtherName(why, a, b, words);
  const { say, why: reasons } = words.targets;
  const isOtherMeasure = why.includes('quantity') || why.includes('denominator');
  // Two levels of which one is added up over the years differ in mode, though both are levels: the rule's name says how.
  const said = why.map((reason) => (reason === 'mode' && a.mode === b.mode ? words.rules.phrase(rule) : sayReason(reason, a, b, words)));
  return say.near([isOtherMeasure ? reasons.pair(a.measure, b.measure) : null, ...said].filter((each) => each !== null));
}
