import { plainSubject } from '../../language/subject.ts';
import { type Figure, isOpenList, measured, ownWords, plainWords, subjectsOf } from './figure.ts';
import { areNumeratorsApart } from './numerator.ts';
import { isCount } from './unit.ts';

/**
 * The one subject that two figures of a plan are about; null when there is none. An empty subject equals only another empty one, and
 * a count's open list (机器人、医药等领域), which says where things are made and not what they are.
 */
export function commonSubject(a: Figure, b: Figure): string | null {
  const others = new Set(subjectsOf(b.quantity));
  const common = subjectsOf(a.quantity).filter((subject) => others.has(subject));
  if (common.length === 1) return common[0];
  return isSaidInMeasure(a, b) || isSaidInMeasure(b, a) || isOnlyPlaced(a, b) || isOnlyPlaced(b, a) ? '' : null;
}

/** True where one figure has no subject, and its measure or indicator says that of the other: 规模以上工业企业. */
const isSaidInMeasure = ({ quantity: bare, indicator }: Figure, { quantity: named }: Figure): boolean =>
  bare.subject === null &&
  named.subject !== null &&
  (plainWords(bare.measure) + (indicator?.zh ?? '')).includes(plainSubject(named.subject));

/** True where one figure has no subject, and the other's is an open list of where things are counted. */
const isOnlyPlaced = ({ quantity: bare }: Figure, { quantity: placed }: Figure): boolean =>
  bare.subject === null && placed.subject !== null && isCount(placed.unit) && isOpenList(placed.subject);

/** True where two printed numerators or indicators are one measure. */
export const sameMeasure = (a: Figure, b: Figure): boolean =>
  measured(a.quantity) === measured(b.quantity) && !areNumeratorsApart(a.quantity, b.quantity);

/** Counts, and figures of undefined measure, are one thing where the printed words are the same beside the subject's; a count also where indicator and value are. */
export function sameWords(a: Figure, b: Figure): boolean {
  const counts = isCount(a.quantity.unit);
  const loose = !counts && a.indicator?.defined !== 'no';
  const oneCount = counts && a.indicator !== null && a.indicator === b.indicator && a.quantity.value === b.quantity.value;
  return loose || oneCount || ownWords(a.quantity) === ownWords(b.quantity);
}

/** True of figures of one indicator without a definition, or of none, where other words name what is counted: 重点项目, 重大项目. */
export const areWordsApart = (a: Figure, b: Figure): boolean =>
  a.indicator === b.indicator && (a.indicator?.defined ?? 'no') === 'no' && ownWords(a.quantity) !== ownWords(b.quantity);

/** True where years and base years are equal, or one of the figures has none. */
export const sameTime = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  (a.year === b.year || a.year === null || b.year === null) && (a.baseYear === b.baseYear || a.baseYear === null || b.baseYear === null);

/** The annex that a figure stands in; null in the body. */
export const annexOf = ({ quantity, plan }: Figure): string | null =>
  plan.annexes.find(({ id }) => quantity.block === id || quantity.block.startsWith(`${id}-`))?.id ?? null;

/** The part of a plan that speaks of one thing: the annex that a figure stands in, or the section of the body. */
export function partOf(figure: Figure): string {
  const division = figure.quantity.block.replace(/-?[a-z]+\d*$/, '');
  return annexOf(figure) ?? division.split('-').slice(0, 2).join('-');
}
