import { comparedUnit } from '../../../language/counters.ts';
import type { Mode } from '../../../model/target.ts';
import type { Indicator } from '../../../model/vocabulary.ts';

/** Indicators by every printed name they have. */
export type IndicatorIndex = ReadonlyMap<string, readonly Indicator[]>;

const plain = (name: string): string => name.replace(/[“”"'（()）\s]/g, '').replace(/(?:数量|总数|数)$/, '');

/** Makes the index. */
export function indexIndicators(indicators: readonly Indicator[]): IndicatorIndex {
  const index = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const name of new Set([indicator.zh, ...indicator.aliases].map(plain))) index.set(name, [...(index.get(name) ?? []), indicator]);
  }
  return index;
}

/**
 * The indicator that a measure is: its whole name is one of the indicator's, and the unit is one it is printed in; for growth and
 * change of an amount, % 百分点 and 倍 fit too. Null when none or several fit.
 */
export function matchIndicator(index: IndicatorIndex, measure: string, unit: string, mode: Mode): Indicator | null {
  const named = index.get(plain(measure)) ?? [];
  const moving = (mode === 'growth' || mode === 'change') && ['%', '百分点', '倍'].includes(unit);
  const fits = named.filter(({ units }) => moving || units.some((own) => comparedUnit(own) === comparedUnit(unit)));
  return fits.length === 1 ? fits[0] : null;
}
