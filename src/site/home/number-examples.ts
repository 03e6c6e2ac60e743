import type { Figure } from '../../library/figures.ts';

/** More examples than these help nobody. */
const most = 8;

/** Printed numbers to try the search with: the first figure of each place that speaks of the whole, each once; of many places the first ones. */
export function numberExamples(targets: readonly Figure[]): string[] {
  const first = new Map<string, string>();
  for (const { quantity, plan } of targets) {
    if (quantity.sectors.includes('all') && /元$/.test(quantity.unit) && !first.has(plan.place.id)) first.set(plan.place.id, quantity.text);
  }
  const share = targets.find(
    ({ quantity }) => quantity.sectors.includes('all') && quantity.comparator === 'approx' && quantity.unit === '%',
  );
  return [
    ...new Set([
      ...[...first.values()].slice(0, most),
      ...(share ? [share.quantity.text + (share.quantity.wording.split('…').at(-1) ?? '')] : []),
    ]),
  ];
}
