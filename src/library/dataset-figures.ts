import type { ReadQuantity } from '../model/target.ts';
import type { Quantity } from '../model/quantity.ts';
import { isRead, reviewOf } from './figures.ts';
import type { LoadedPlan } from './load.ts';
import { release, schemaVersion } from './site.ts';
import { url } from './url.ts';

/** The figures of DESIGN.md section 4. Field names and their order are a public contract. */

const whole = (id: string, site: URL | undefined): string => (site ? new URL(url.target(id), site).href : url.target(id));

/** A target or baseline in the order of the contract's fields, with the links that start from it. */
function readFields(quantity: ReadQuantity, plan: LoadedPlan, site: URL | undefined): object {
  const { id, block, measure, indicator, indicatorLabel, subject, scope, sectors, value, valueMax, unit, ratio, comparator, mode } =
    quantity;
  const { year, baseYear, hedged, wording, inferred, quote, position, rule } = quantity;
  const related = plan.links
    .filter(({ from }) => from === id)
    .map(({ type, target, rule: by, why, value: ratio, subject: of, note }) => ({
      type,
      target,
      rule: by,
      ...(why && { why }),
      ...(ratio !== undefined && { value: ratio }),
      ...(of !== undefined && { subject: of }),
      ...(note !== undefined && { note }),
    }));
  const status = reviewOf(quantity, plan) ? 'reviewed' : 'extracted';
  const found = { id, url: whole(id, site), plan: quantity.plan, block, measure, indicator, indicatorLabel, subject, scope, sectors };
  const normalised = { value, valueMax, unit, ratio, comparator, mode, year, baseYear, hedged, wording, inferred };
  return { ...found, ...normalised, quote, position, rule, status, related };
}

/** The rows of `targets.json`: kind target only. */
export const targetRows = (plans: readonly LoadedPlan[], site: URL | undefined): object[] =>
  plans.flatMap((plan) =>
    plan.data.quantities
      .filter((each) => isRead(each) && each.kind === 'target')
      .map((each) => readFields(each as ReadQuantity, plan, site)),
  );

function ledgerRow(quantity: Quantity | ReadQuantity, plan: LoadedPlan, site: URL | undefined): object {
  const { id, block, position, text, kind, rule } = quantity;
  if (quantity.kind === 'target') return { id, url: whole(id, site), plan: quantity.plan, block, position, text, kind, rule };
  if (isRead(quantity)) return { ...readFields(quantity, plan, site), text, kind };
  return { id, plan: quantity.plan, block, position, text, kind, rule };
}

/** The rows of `quantities.json`: every numeric expression; a baseline carries its reading, a target's is in `targets.json`. */
export const quantityRows = (plans: readonly LoadedPlan[], site: URL | undefined): object[] =>
  plans.flatMap((plan) => plan.data.quantities.map((quantity) => ledgerRow(quantity, plan, site)));

/** `data/targets.json`. */
export const targetsData = (plans: readonly LoadedPlan[], site: URL | undefined): object => ({
  schemaVersion,
  release,
  targets: targetRows(plans, site),
});

/** `data/quantities.json`. */
export const quantitiesData = (plans: readonly LoadedPlan[], site: URL | undefined): object => ({
  schemaVersion,
  release,
  quantities: quantityRows(plans, site),
});

/** How many figures a plan has, as `plans.json` counts them. */
export function figureCounts({ data }: LoadedPlan): { quantities: number; targets: number; baselines: number } {
  const count = (kind: Quantity['kind']) => data.quantities.filter((quantity) => quantity.kind === kind).length;
  return { quantities: data.quantities.length, targets: count('target'), baselines: count('baseline') };
}
