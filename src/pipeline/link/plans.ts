import type { PlanLinks } from '../../model/links.ts';
import type { Block, Division } from '../../model/block.ts';
import type { Place, PlanRecord } from '../../model/plan.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { OwnSector } from '../../model/sector.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import type { Figure, LinkedPlan } from './figure.ts';
import { linkFigures } from './related.ts';
import { nowhere, type Surroundings, surroundings } from './surroundings.ts';

/** What linking takes of a plan that has been read: small, so that a plan's text need not stay in memory. */
export interface PlanSummary {
  record: PlanRecord;
  annexes: LinkedPlan['annexes'];
  figures: readonly ReadQuantity[];
  /** What stands around each figure, by its id. */
  around: Readonly<Partial<Record<string, Surroundings>>>;
}

/** The summary of a plan's divisions and blocks and its targets and baselines. */
export const summaryOf = (
  record: PlanRecord,
  divisions: readonly Pick<Division, 'id' | 'kind' | 'title'>[],
  blocks: readonly Pick<Block, 'id' | 'division' | 'kind' | 'text' | 'heads'>[],
  figures: readonly ReadQuantity[],
): PlanSummary => ({
  record,
  annexes: divisions.filter((division) => division.kind === 'annex').map(({ id, title }) => ({ id, title: title ?? '' })),
  figures,
  around: Object.fromEntries(surroundings(blocks, figures)),
});

/** The links between all plans' figures, filed by plan. */
export function linkPlans(
  summaries: readonly PlanSummary[],
  words: { places: readonly Place[]; own: readonly OwnSector[]; indicators: readonly Indicator[] },
): PlanLinks[] {
  const indicators = new Map(words.indicators.map((indicator) => [indicator.id, indicator]));
  const figures = summaries.flatMap((summary): Figure[] => {
    const plan = linkedPlan(summary, words.places, words.own);
    const isNation = words.places.find(({ id }) => id === plan.place)?.level === '国家';
    return summary.figures.map((quantity) => ({
      quantity: isNation ? ofNation(quantity) : quantity,
      plan,
      indicator: indicators.get(quantity.indicator ?? '') ?? null,
      around: summary.around[quantity.id] ?? nowhere,
    }));
  });
  const related = linkFigures(figures);
  return summaries.map(({ record, figures: own }) => ({
    id: record.id,
    links: own.flatMap(({ id }) => (related.get(id) ?? []).map((link) => ({ from: id, ...link }))),
  }));
}

/** A figure of the nation's own plan: 全国 is its whole territory, as 全省 is a province's; in other plans it is somebody else's. */
const ofNation = (quantity: ReadQuantity): ReadQuantity => (quantity.scope === '全国' ? { ...quantity, scope: null } : quantity);

function linkedPlan({ record, annexes }: PlanSummary, places: readonly Place[], own: readonly OwnSector[]): LinkedPlan {
  return {
    id: record.id,
    place: record.place,
    parentPlace: places.find((place) => place.id === record.place)?.parent ?? null,
    order: record.issued.value ?? String(record.period.value?.from ?? ''),
    field: record.field,
    sectors: own.filter((sector) => sector.plan === record.id),
    annexes,
  };
}
