import { boundOpening } from '../language/bounds.ts';
import type { ReadQuantity } from '../model/target.ts';
import { zh } from '../strings/zh-CN.ts';

type Named = Pick<ReadQuantity, 'subject' | 'measure'>;
type Printed = Pick<ReadQuantity, 'text' | 'wording' | 'unit'>;
type Valued = Pick<ReadQuantity, 'value' | 'valueMax' | 'unit' | 'ratio'>;

/** What a figure is about: subject and measure in the printed words, none twice (节能环保产业, 产业规模). */
export function nameOf({ subject, measure }: Named): string {
  if (subject === null || measure.includes(subject)) return measure;
  let shared = Math.min(subject.length, measure.length);
  while (shared > 0 && !subject.endsWith(measure.slice(0, shared))) shared--;
  return subject + measure.slice(shared > 1 ? shared : 0);
}

/** The printed number; a table prints the unit in its heads, so there it is put after the number. */
export const numberOf = ({ text, unit }: Pick<Printed, 'text' | 'unit'>): string =>
  unit !== '' && unit !== '比' && /^[\d.,０-９．]+$/.test(text) ? text + unit : text;

/** The printed words around the number with the number in them: 达到…左右 and 10% → 达到10%左右. */
export function wordsOf(figure: Printed): string {
  const parts = figure.wording.split('…');
  const last = parts.at(-1) ?? '';
  // What follows the last … of a wording is a bound, or the verb goes on.
  const after = last !== '' && boundOpening(last) === last ? parts.pop() : '';
  return `${parts.filter(Boolean).join('…')}${numberOf(figure)}${after ?? ''}`;
}

/** A number in figures, with commas at the thousands. */
export const figureOf = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** The normalised value without its unit: 17,000 · 3—4 · 2:8. */
export function amountOf({ value, valueMax, ratio }: Valued): string {
  if (value === null) return ratio ?? '';
  return valueMax === null ? figureOf(value) : `${figureOf(value)}—${figureOf(valueMax)}`;
}

/** The normalised value with its unit: 17,000亿元. */
export const valueOf = (figure: Valued): string => amountOf(figure) + (figure.ratio === null ? figure.unit : '');

/** When, and what it comes to, in the printed words: 2020年达到10%左右 · 每年新增10个 · 比2010年翻一番. */
export function statedOf(figure: Printed & Pick<ReadQuantity, 'year' | 'baseYear' | 'mode'>): string {
  const { year, baseYear, mode, wording } = figure;
  const when = year === null ? '' : zh.targets.year(year);
  const each = mode === 'annual' && !wording.includes('每年') ? zh.targets.mode.annual : '';
  const since = baseYear === null || mode !== 'change' ? '' : zh.targets.than(baseYear);
  return `${when}${since}${each}${wordsOf(figure)}`;
}

/** A figure as a page's title says it: 战略性新兴产业增加值：2020年达到500亿元. */
export const headlineOf = (figure: ReadQuantity): string => `${nameOf(figure)}：${statedOf(figure)}`;
