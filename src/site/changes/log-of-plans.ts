import type { ReleaseLog } from './told-changes.ts';

/** The log of some plans alone: releases that changed something of them, and the one that first had them. */
export function logOfPlans(logs: readonly ReleaseLog[], plans: ReadonlySet<string>): ReleaseLog[] {
  const isTheirs = ({ id }: { id: string }): boolean => plans.has(id.split('/')[0]);
  const released = logs.flatMap(({ release }) => (release ? [release] : []));
  return logs.flatMap((log): ReleaseLog[] => {
    const changes = log.changes?.filter(isTheirs) ?? [];
    if (!log.release) return changes.length > 0 ? [{ ...log, changes }] : [];
    const { release } = log;
    const own = release.plans.filter((id) => plans.has(id));
    const before = released.find((each) => each.release === log.previous)?.plans.some((id) => plans.has(id)) ?? false;
    if (own.length === 0 || (before && changes.length === 0)) return [];
    const kept = { ...release, plans: own, figures: release.figures.filter(isTheirs), corrections: release.corrections.filter(isTheirs) };
    return [{ ...log, release: kept, changes: before ? changes : null }];
  });
}
