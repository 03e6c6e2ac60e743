import { anyOf } from '../../../language/pattern.ts';
import { plainSubject } from '../../../language/subject.ts';
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
  /** The field in which its sentence sets it, where that is narrower than the subject. */
  field: string | null;
}

/** True where a figure's sentence prints the subject right before the measure, or before the numerator of a share that goes on from it. */
function isOfSentence({ before }: Scene, { measure, subject }: Measured): boolean {
  if (subject === null || !isBare(measure)) return false;
  const numerator = measure.replace(/占.*$/, '');
  return before.includes(subject + (measure.includes('占') && numerator ? numerator : measure));
}

const kinds = anyOf(['生产', '加工', '处理', '供给', '供应', '制造', '接待', '吞吐']);
const ability = new RegExp(`^(?:以上|左右)?(的?${kinds}?(?:能力|产能))(?=[，。；、）]|$)`);

/** 年产新能源汽车36.6万辆的生产能力: what the number is of goes on behind it. */
export function abilityAfter({ right }: Scene, { measure }: Measured): string {
  const found = /(?:能力|产能)$/.test(measure) ? null : ability.exec(right);
  return found ? `…${found[1]}` : '';
}

/** Whose figure and of what, in the printed words: scope where it isn't the whole territory, subject, measure; parts that don't stand together with a mark. */
export function aboutOf(scene: Scene, read: AboutRead, noun: NounAt | null): string {
  const words = (noun?.words ?? read.measure) + abilityAfter(scene, read);
  if (read.whole !== null) return [read.whole, `其中${words}`].join(apart);
  const isSaid = noun?.whole || read.subject === null || words.includes(read.subject);
  if (read.field !== null) return [read.field, words].join(apart);
  const joined = !isSaid && isOfSentence(scene, read) ? `${read.subject}${words}` : null;
  const parts = joined ? [joined] : [isSaid ? null : read.subject, words].filter((part) => part !== null);
  const place = areaOf(read.scope);
  const isScoped =
    place === null || parts.some((part) => part.includes(place)) || (read.subject !== null && place.startsWith(plainSubject(read.subject)));
  return [...(isScoped ? [] : [place]), ...(read.of === null ? [] : [read.of]), ...parts].join(apart);
}
