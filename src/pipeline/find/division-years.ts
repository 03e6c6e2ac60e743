import type { ReadBlock } from '../read/walk.ts';
import type { Found } from './kind/paragraph.ts';
import type { GoalYear } from './when-of.ts';

/** A number with where it stands. */
interface Standing {
  block: ReadBlock;
  found: Pick<Found, 'sets' | 'spans'>;
  /** The goals division that it stands in. */
  goals: string | null;
  /** True in a division that looks back. */
  past: boolean;
}

/** The first year to come that each goals division names, in its printed words. */
export function goalYears(placed: readonly Standing[]): Map<string, GoalYear> {
  const years = new Map<string, GoalYear>();
  for (const { found, goals } of placed) {
    if (goals && found.sets && !years.has(goals)) years.set(goals, found.sets);
  }
  return years;
}

/** The period of the past with which a division that looks back opens, by its id. */
export function pastPeriods(placed: readonly Standing[]): Map<string, GoalYear> {
  const opened = new Set<string>();
  const periods = new Map<string, GoalYear>();
  for (const { block, found, past } of placed) {
    if (!past || block.kind === 'heading' || opened.has(block.division)) continue;
    opened.add(block.division);
    if (found.spans) periods.set(block.division, found.spans);
  }
  return periods;
}
