import type { Related } from '../../model/target.ts';
import { linkBaselines } from './baseline.ts';
import { linkBetween } from './between.ts';
import type { Figure } from './figure.ts';
import type { Link } from './link.ts';
import { linkNear } from './near.ts';
import { linkSums } from './sums.ts';
import { linkWithin } from './within.ts';

/**
 * The links of all figures, by figure id, in the order of DESIGN section 5. Made from words and fields; what two rules could
 * claim, the earlier takes; `near` comes last and never repeats a pair.
 */
export function linkFigures(figures: readonly Figure[]): Map<string, Related[]> {
  const targets = figures.filter(({ quantity }) => quantity.kind === 'target');
  const baselines = figures.filter(({ quantity }) => quantity.kind === 'baseline');
  const byPlan = [...new Set(figures.map(({ plan }) => plan))];
  const own = (list: readonly Figure[], plan: Figure['plan']) => list.filter((figure) => figure.plan === plan);
  const links: Link[] = [
    ...byPlan.flatMap((plan) => linkWithin(own(targets, plan))),
    ...byPlan.flatMap((plan) => linkSums(own(targets, plan))),
    ...byPlan.flatMap((plan) => linkBaselines(own(targets, plan), own(baselines, plan))),
    ...linkBetween(targets),
  ];
  const linked = new Set(links.flatMap(({ from, target }) => [`${from} ${target}`, `${target} ${from}`]));
  return file([...links, ...linkNear(targets, linked)]);
}

function file(links: readonly Link[]): Map<string, Related[]> {
  const related = new Map<string, Related[]>();
  for (const { from, ...link } of links) {
    const list = related.get(from);
    if (list) list.push(link);
    else related.set(from, [link]);
  }
  return related;
}
