import { type Asked } from '../../library/absence.ts';
import { type Figure, isTarget } from '../../library/figures.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';
import { named, namedBaselines } from '../../library/other-words.ts';

type Indicator = Vocabulary['indicators'][number];

/** True of two indicators that count the same and differ in what it is counted in: provincial platforms, platforms of any rank. */
const isKin = (a: Indicator, b: Indicator): boolean =>
  a.id !== b.id && a.family === b.family && a.quantity === b.quantity && a.denominator === b.denominator;

const kin = new WeakMap<readonly Indicator[], Map<string, ReadonlySet<string>>>();

/** The indicators that count the same as one. */
function kinOf(indicator: Indicator, indicators: readonly Indicator[]): ReadonlySet<string> {
  const known = kin.get(indicators) ?? new Map<string, ReadonlySet<string>>();
  kin.set(indicators, known);
  const found = known.get(indicator.id) ?? new Set(indicators.filter((each) => isKin(each, indicator)).map(({ id }) => id));
  known.set(indicator.id, found);
  return found;
}

/** What a plan has beside a blank of an indicator, in one sector or at all; `figures` are the plan's. */
export function figuresElsewhere(
  indicator: Indicator,
  sector: string | null,
  figures: readonly Figure[],
  { indicators }: Pick<Vocabulary, 'indicators'>,
): NonNullable<Asked['found']> {
  const here = figures.filter(({ quantity }) => sector === null || quantity.sectors.includes(sector));
  const own = here.filter(({ quantity }) => quantity.indicator === indicator.id);
  const others = kinOf(indicator, indicators);
  return {
    otherForm: own.filter(isTarget).map((figure) => named(figure, true)),
    baseline: namedBaselines(own),
    otherIndicator: here.filter(({ quantity }) => others.has(quantity.indicator ?? '')).map((figure) => named(figure, false)),
  };
}
