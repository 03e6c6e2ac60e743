import type { Related } from '../../model/target.ts';
import { linkBaselines } from './baseline.ts';
import { linkOtherNames } from './baseline-names.ts';
import { linkBetween } from './between.ts';
import { linkEchoes } from './echoes.ts';
import type { Figure } from './figure.ts';
import type { Link } from './link.ts';
import { linkMultiples } from './multiples.ts';
import { linkNear } from './near.ts';
import { linkParts } from './parts.ts';
import { linkProgress } from './progress.ts';
import { linkSums } from './sums.ts';
import { linkWithin } from './within.ts';

/**
 * The links of all figures, by figure id, in the order of their types in `Related`. Made from words and fields; what two rules could
 * claim, the earlier takes; `near` comes last and never repeats a pair.
 */
export function linkFigures(figures: readonly Figure[]): Map<string, Related[]> {
  const targets = figures.filter(({ quantity }) => quantity.kind === 'target');
  const baselines = figures.filter(({ quantity }) => quantity.kind === 'baseline');
  const byPlan = [...new Set(figures.map(({ plan }) => plan))];
  const own = (list: readonly Figure[], plan: Figure['plan']) => list.filter((figure) => figure.plan === plan);
  const links = unique([
    ...byPlan.flatMap((plan) => linkWithin(own(targets, plan))),
    ...byPlan.flatMap((plan) => linkSums(own(targets, plan))),
    ...byPlan.flatMap((plan) => linkBaselines(own(targets, plan), own(baselines, plan))),
    ...byPlan.flatMap((plan) => linkOtherNames(own(targets, plan), own(baselines, plan))),
    ...byPlan.flatMap((plan) => [targets, baselines].flatMap((some) => linkParts(own(some, plan)))),
    ...byPlan.flatMap((plan) => linkProgress(own(targets, plan))),
    ...linkBetween(targets),
    ...linkMultiples(targets),
    ...linkEchoes(targets),
  ]);
  return file([...links, ...linkNear(targets, new Set(links.map(pair)))]);
}

const pair = ({ from, target }: Link): string => `${from} ${target}`;

/** Links without those of a pair that an earlier one links already. */
function unique(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    const isNew = !seen.has(pair(link));
    seen.add(pair(link));
    return isNew;
  });
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
