import { areaOf } from '../../../language/territory.ts';
import type { Scene } from '../clause/scene.ts';
import { isBare } from '../clause/phrase/split.ts';
import type { Measured, NounAt } from './noun.ts';

/** Marks parts that are not printed one right behind the other. */
export const apart = ' · ';

/** What a name is made of, beside where the noun stands. */
export interface AboutRead extends Measured {
  scope: string | null;
  /** What 其中 says that it is a part of. */
  whole: string | null;
  /** The whole that a heading names for a share of parts. */
  of: string | null;
}

/** True where a figure's sentence names the subject before a sum, a rate or a share that says nothing without it. */
function isOfSentence({ before }: Scene, { measure, subject }: Measured): boolean {
  if (subject === null || !isBare(measure)) return false;
  return before.includes(subject) && (!measure.startsWith('占') || before.includes(`${subject}${measure}`));
}

/** Whose figure and of what, in the printed words: scope where it isn't the whole territory, subject, measure; parts that don't stand together with a mark. */
export function aboutOf(scene: Scene, read: AboutRead, noun: NounAt | null): string {
  const words = noun?.words ?? read.measure;
  if (read.whole !== null) return [read.whole, `其中${words}`].join(apart);
  const isSaid = noun?.whole || read.subject === null || words.includes(read.subject);
  const joined = !isSaid && isOfSentence(scene, read) ? `${read.subject}${words}` : null;
  const parts = joined ? [joined] : [isSaid ? null : read.subject, words].filter((part) => part !== null);
  const place = areaOf(read.scope);
  const isScoped = place === null || parts.some((part) => part.includes(place));
  return [...(isScoped ? [] : [place]), ...(read.of === null ? [] : [read.of]), ...parts].join(apart);
}
