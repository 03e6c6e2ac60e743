import type { ReadQuantity, Related } from '../../model/target.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Row } from '../../model/row.ts';
import { yearOf } from '../../library/facts.ts';
import { isRead, reviewOf } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load.ts';
import { url } from '../../library/url.ts';

/** The figures of DESIGN.md section 4. Field names and their order are a public contract. */

const whole = (id: string, site: URL | undefined): string => (site ? new URL(url.target(id), site).href : url.target(id));

/** A link in the order of the contract's fields. */
const linkFields = ({ type, target, rule, why, value, subject, note }: Related): Related => ({
  type,
  target,
  rule,
  ...(why && { why }),
  ...(value !== undefined && { value }),
  ...(subject !== undefined && { subject }),
  ...(note !== undefined && { note }),
});

/** A target or baseline in the order of the contract's fields, with the links that start from it. */
export function figureRow(quantity: ReadQuantity, plan: LoadedPlan, site: URL | undefined): Row {
  const { id, block, measure, indicator, indicatorLabel, subject, scope, sectors, value, valueMax, unit, ratio, comparator, mode } =
    quantity;
  const about = { plan: quantity.plan, placeLevel: plan.place.level, planType: plan.facts.planType, planYear: yearOf(plan) };
  const { year, baseYear, hedged, wording, inferred, quote, position, rule, rules } = quantity;
  const related = plan.links.filter(({ from }) => from === id).map(linkFields);
  const status = reviewOf(quantity, plan) ? 'reviewed' : 'extracted';
  const found = { id, url: whole(id, site), ...about, block, measure, indicator, indicatorLabel, subject, scope, sectors };
  const normalised = { value, valueMax, unit, ratio, comparator, mode, year, baseYear, hedged, wording, inferred };
  return { ...found, ...normalised, quote, position, rule, rules, status, related };
}

/** The rows of `targets.json`: kind target only. */
export const targetRows = (plans: readonly LoadedPlan[], site: URL | undefined): Row[] =>
  plans.flatMap((plan) =>
    plan.data.quantities
      .filter((each) => isRead(each) && each.kind === 'target')
      .map((each) => figureRow(each as ReadQuantity, plan, site)),
  );

function ledgerRow(quantity: Quantity | ReadQuantity, plan: LoadedPlan, site: URL | undefined): Row {
  const { id, block, position, text, kind, rule } = quantity;
  if (quantity.kind === 'target') return { id, url: whole(id, site), plan: quantity.plan, block, position, text, kind, rule };
  if (isRead(quantity)) return { ...figureRow(quantity, plan, site), text, kind };
  return { id, plan: quantity.plan, block, position, text, kind, rule };
}

/** The rows of `quantities.json`: every numeric expression; a baseline carries its reading, a target's is in `targets.json`. */
export const quantityRows = (plans: readonly LoadedPlan[], site: URL | undefined): Row[] =>
  plans.flatMap((plan) => plan.data.quantities.map((quantity) => ledgerRow(quantity, plan, site)));

/** The rows of `related.json`: every link between figures, as `related` of the figure it starts from gives it. */
export const relatedRows = (plans: readonly LoadedPlan[]): Row[] =>
  plans.flatMap((plan) => plan.links.map(({ from, ...link }) => ({ from, ...linkFields(link) })));

/** How many figures a plan has, as `plans.json` counts them. */
export function figureCounts({ data }: LoadedPlan): { quantities: number; targets: number; baselines: number } {
  const count = (kind: Quantity['kind']) => data.quantities.filter((quantity) => quantity.kind === kind).length;
  return { quantities: data.quantities.length, targets: count('target'), baselines: count('baseline') };
}
