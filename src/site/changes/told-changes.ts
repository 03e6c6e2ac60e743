import { type Change, changesBetween } from '../../ledger/changes.ts';
import { snapshotOf } from '../../ledger/snapshot.ts';
import type { Release } from '../../model/published/release.ts';
import { type LoadedPlan, loadPlans } from '../../library/load/load-plans.ts';
import { loadReleases } from '../../library/load-releases.ts';
import { url } from '../../library/url.ts';
import { type Where, whereIs } from '../../library/where.ts';

/** A change with where it stands, where it leads, and the reason that people gave for it. */
export interface ToldChange extends Change {
  place: { where: Where; href: string } | null;
  reason: string | null;
  /** True where an editor only reworded the reason: the new one says itself why. */
  isReworded: boolean;
}

/** What changed with one release; `changes` is null for the first. `release` is null for what has changed since the last. */
export interface ReleaseLog {
  release: Release | null;
  previous: string | null;
  changes: ToldChange[] | null;
}

/** The log, the latest first. What has changed since the last release comes before it, where anything has. */
export function logOf(releases: readonly Release[], plans: readonly LoadedPlan[]): ReleaseLog[] {
  const logs = releases.map((release, i): ReleaseLog => {
    const before = releases[i - 1];
    return { release, previous: before?.release ?? null, changes: before ? told(changesBetween(before, release), plans) : null };
  });
  const last = releases.at(-1);
  const now = plans.map(({ facts: { id }, readings, data }) => ({ id, figures: readings, corrections: data.corrections }));
  const since = last ? told(changesBetween(last, snapshotOf(now)), plans) : [];
  return [...(last && since.length > 0 ? [{ release: null, previous: last.release, changes: since }] : []), ...logs.toReversed()];
}

let loaded: Promise<ReleaseLog[]> | undefined;

/** The log of the corpus, made once a build. */
export const loadLog = (): Promise<ReleaseLog[]> =>
  (loaded ??= Promise.all([loadReleases(), loadPlans()]).then(([releases, plans]) => logOf(releases, plans)));

const told = (changes: readonly Change[], plans: readonly LoadedPlan[]): ToldChange[] =>
  changes.map((change) => {
    const [id, start] = change.id.split('/');
    const plan = plans.find(({ facts }) => facts.id === id);
    if (!plan) return { ...change, place: null, reason: null, isReworded: false };
    return change.what === 'figure' ? figure(change, plan, Number(start)) : correction(change, plan, Number(start));
  });

function figure(change: Change, plan: LoadedPlan, start: number): ToldChange {
  const quantity = plan.data.quantities.find(({ position }) => position.start === start);
  const review = plan.data.reviews.find((each) => each.start === start);
  const href = change.kind === 'removed' || !quantity ? null : url.target(change.id);
  const where = quantity && whereIs(plan, quantity.block);
  const place = where ? { where, href: href ?? where.href } : null;
  return { ...change, place, reason: review?.why ?? null, isReworded: false };
}

function correction(change: Change, plan: LoadedPlan, start: number): ToldChange {
  const found = plan.data.corrections.find(({ span }) => span.start === start);
  const place = found ? { where: whereIs(plan, found.block), href: url.correction(plan.facts.id, start) } : null;
  // A new reason says itself why it is read so; beside it stands only that an editor reworded it.
  const isReworded = change.field === 'reason';
  return { ...change, place, reason: isReworded ? null : (found?.reason ?? null), isReworded };
}
