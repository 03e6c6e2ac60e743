import type { ReadQuantity } from '../../../model/target.ts';

type End = Pick<ReadQuantity, 'value' | 'unit' | 'year' | 'mode' | 'comparator'>;

/** The yearly growth that two printed figures imply: a computation of ours, with everything it was made from. */
export interface Growth {
  years: number;
  /** Per cent a year, one decimal. */
  rate: string;
  /** `least`, `most`: an end is a bound; `about`: an end is approximate. */
  bounds: ('least' | 'most' | 'about')[];
  formula: string;
  /** True for money: no price change is taken out. */
  nominal: boolean;
}

/** Shares, rates, ratios, indexes and figures per head have no growth of this kind. */
const isAmount = (unit: string): boolean => unit !== '' && !/%|‰|百分点|倍|比|\/|点/.test(unit);

/**
 * (v1/v0)^(1/n)−1 for two levels of a sum or count in one unit, both positive, both years known. Null where that says nothing:
 * ranges have no middle, and bounds at both ends that pull the same way leave the growth open.
 */
export function growthOf(base: End, target: End): Growth | null {
  const [from, to] = [base.value, target.value];
  if (base.mode !== 'level' || target.mode !== 'level' || base.unit !== target.unit || !isAmount(target.unit)) return null;
  if (from === null || to === null || from <= 0 || to <= 0 || base.year === null || target.year === null) return null;
  if (base.comparator === 'range' || target.comparator === 'range') return null;
  const years = target.year - base.year;
  const isLeast = target.comparator === 'ge' || base.comparator === 'le';
  const isMost = target.comparator === 'le' || base.comparator === 'ge';
  if (years <= 0 || (isLeast && isMost)) return null;
  const isAbout = base.comparator === 'approx' || target.comparator === 'approx';
  return {
    years,
    rate: (((to / from) ** (1 / years) - 1) * 100).toFixed(1),
    bounds: [...(isLeast ? (['least'] as const) : []), ...(isMost ? (['most'] as const) : []), ...(isAbout ? (['about'] as const) : [])],
    formula: `(${to} ÷ ${from})^(1/${years}) − 1`,
    nominal: target.unit.includes('元'),
  };
}
