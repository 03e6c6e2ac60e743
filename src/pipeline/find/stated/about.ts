import { areaOf } from '../../../language/territory.ts';
import type { Measured, NounAt } from './noun.ts';

/** Marks parts that are not printed one right behind the other. */
export const apart = ' · ';

/** Whose figure and of what, in the printed words: scope where it isn't the whole territory, subject, measure; parts that don't stand together with a mark. */
export function aboutOf(read: Measured & { scope: string | null }, noun: NounAt | null): string {
  const words = noun?.words ?? read.measure;
  const isSaid = noun?.whole || read.subject === null || words.includes(read.subject);
  const parts = [isSaid ? null : read.subject, words].filter((part) => part !== null);
  const scope = areaOf(read.scope);
  const isScoped = scope === null || parts.some((part) => part.includes(scope));
  return [...(isScoped ? [] : [scope]), ...parts].join(apart);
}
