import { quotedAround } from '../../language/sentence.ts';
import type { Mode } from '../../model/target.ts';
import type { Scene } from './clause/scene.ts';
import type { Stretch } from './clause/stretch.ts';
import type { yearOf } from './clause/year.ts';
import type { When } from './stated/stated.ts';

/** The year that a goals division sets, in the printed words. */
export interface GoalYear {
  year: number;
  words: string;
}

/** The year that a figure's goals division sets; `goalYears` by the division's id. */
export const goalYearOf = ({ place }: Scene, goalYears: ReadonlyMap<string, GoalYear>): GoalYear | null =>
  (place.goals && goalYears.get(place.goals.id)) ?? null;

/** The stretch that is quoted for a figure: its sentence up to ；, and what 其中 goes on from. */
export function quotedOf({ text, token }: Scene): Stretch {
  const [start, end] = quotedAround(text, [token.start, token.end]);
  return { start, end };
}

/** The printed words of time by which a figure has its year, or which last as long as no year of the plan says; null where there are none. They are its own where they stand in what is quoted. */
export function whenOf(scene: Scene, goalYears: ReadonlyMap<string, GoalYear>, { year, rule }: ReturnType<typeof yearOf>): When | null {
  const { words } = scene.time;
  if (year === null && (scene.time.year !== null || !scene.time.own)) return null;
  if (rule === '目标章节') return { at: null, words: goalYearOf(scene, goalYears)?.words ?? `${year}年`, own: false };
  return words && { at: words, words: scene.print(words), own: scene.time.own && words.start >= quotedOf(scene).start };
}

/** 每年 in the sentence before a figure that is yearly by it. */
export function eachBefore({ text, bounds, token }: Scene, mode: Mode): Stretch | null {
  if (mode !== 'annual') return null;
  const start = text.slice(bounds.sentence.start, token.start).lastIndexOf('每年');
  return start < 0 ? null : { start: bounds.sentence.start + start, end: bounds.sentence.start + start + 2 };
}
