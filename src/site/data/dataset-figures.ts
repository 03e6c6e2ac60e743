import { z } from 'astro/zod';
import { Link } from '../../model/links.ts';
import { QuantityRow, TargetRow } from '../../model/figure-rows.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type ReadQuantity, Related } from '../../model/target.ts';
import { yearOf } from '../../library/load/plan-tags.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { url } from '../../library/url.ts';

// Each row is its schema's: the model says which fields are published, and in which order.
const target = z.object(TargetRow.shape);
const quantity = z.object(QuantityRow.shape);
const related = z.object(Related.shape);
const link = z.object(Link.shape);

/** What a figure's row has beside its reading. */
function around({ id }: ReadQuantity, plan: LoadedPlan, site: URL | undefined): object {
  const { planType } = plan.facts;
  const own = plan.links.filter(({ from }) => from === id).map((each) => related.parse(each));
  return { url: new URL(url.target(id), site).href, placeLevel: plan.place.level, planType, planYear: yearOf(plan), related: own };
}

/** The row of a target or baseline, with the links that start from it. Throws where the site has no address. */
export const figureRow = (reading: ReadQuantity, plan: LoadedPlan, site: URL | undefined): TargetRow =>
  target.parse({ ...reading, ...around(reading, plan, site) });

/** The rows of `targets.json`: kind target only. */
export const targetRows = (plans: readonly LoadedPlan[], site: URL | undefined): TargetRow[] =>
  plans.flatMap((plan) => plan.readings.filter(({ kind }) => kind === 'target').map((reading) => figureRow(reading, plan, site)));

/** The rows of `quantities.json`: every numeric expression; a baseline carries its reading, a target's is in `targets.json`. */
export const quantityRows = (plans: readonly LoadedPlan[], site: URL | undefined): QuantityRow[] =>
  plans.flatMap((plan) => {
    const readings = new Map(plan.readings.map((reading) => [reading.id, reading]));
    return plan.data.quantities.map((line) => {
      const reading = readings.get(line.id);
      if (!reading) return quantity.parse(line);
      const page = new URL(url.target(line.id), site).href;
      return quantity.parse(line.kind === 'target' ? { ...line, url: page } : { ...reading, ...around(reading, plan, site) });
    });
  });

/** The rows of `related.json`: every link between figures, as `related` of the figure it starts from gives it. */
export const relatedRows = (plans: readonly LoadedPlan[]): Link[] => plans.flatMap((plan) => plan.links.map((each) => link.parse(each)));

/** How many figures a plan has, as `plans.json` counts them. */
export function figureCounts({ data }: LoadedPlan): { quantities: number; targets: number; baselines: number } {
  const count = (kind: Quantity['kind']) => data.quantities.filter((each) => each.kind === kind).length;
  return { quantities: data.quantities.length, targets: count('target'), baselines: count('baseline') };
}
