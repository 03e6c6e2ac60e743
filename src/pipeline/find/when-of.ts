import { quotedAround } from '../../language/sentence.ts';
import type { Mode } from '../../model/target.ts';
import type { Scene } from './clause/scene.ts';
import type { Stretch } from './clause/stretch.ts';
import { headed, periodEnd, type yearOf } from './clause/year.ts';
import type { When } from './stated/stated.ts';

/** The year that a goals division sets, in the printed words. */
export interface GoalYear {
  year: number;
  words: string;
}

/** The year that a figure's goals division sets; `goalYears` by the division's id. */
export const goalYearOf = ({ place }: Scene, goalYears: ReadonlyMap<string, GoalYear>): GoalYear | null =>
  (place.goals && goalYears.get(place.goals.id)) ?? null;

/** Words that set a figure beside the day of the plan, not in the period that a division looks back on. */
const atPresent = /目前|现已|现有|当前|截[至止]|近年|去年|今年/;

/** The year of a figure that names none, in a division that opens with the period it looks back on. `year` is as its own words tell; `periods` by the division's id. */
export function yearLookingBack(
  scene: Scene,
  periods: ReadonlyMap<string, GoalYear>,
  year: ReturnType<typeof yearOf>,
): ReturnType<typeof yearOf> {
  const period = periods.get(scene.place.division?.id ?? '');
  const isOver = scene.past && year.year === null && scene.time.words === null && !atPresent.test(scene.before);
  return period && isOver ? { year: period.year, rule: lookingBack } : year;
}

/** The rule that takes a period from the beginning of a division that looks back. */
const lookingBack = '回顾章节';

/** The stretch that is quoted for a figure: its sentence up to ；, and what 其中 goes on from. */
export function quotedOf({ text, token }: Scene): Stretch {
  const [start, end] = quotedAround(text, [token.start, token.end]);
  return { start, end };
}

/** The printed words of time by which a figure has its year, or which last as long as no year of the plan says; null where there are none. They are its own where they stand in what is quoted. */
export function whenOf(
  scene: Scene,
  { goalYears, pastPeriods }: Record<'goalYears' | 'pastPeriods', ReadonlyMap<string, GoalYear>>,
  { year, rule }: ReturnType<typeof yearOf>,
): When | null {
  const { words, said } = scene.time;
  if (year === null && (scene.time.year !== null || !scene.time.own)) return null;
  if (rule === headed.name) return { at: null, words: scene.place.dated?.words ?? `${year}年`, own: false };
  if (rule === periodEnd.name) return { at: null, words: `${year}年`, own: false };
  if (rule === '目标章节') return { at: null, words: goalYearOf(scene, goalYears)?.words ?? `${year}年`, own: false };
  const period = rule === lookingBack ? pastPeriods.get(scene.place.division?.id ?? '') : null;
  if (period) return { at: null, words: period.words, own: false };
  if (said !== null) return { at: null, words: said, own: false };
  return words && { at: words, words: scene.print(words), own: scene.time.own && words.start >= quotedOf(scene).start };
}

/** 每年 in the sentence before a figure that is yearly by it. */
export function eachBefore({ text, bounds, token }: Scene, mode: Mode): Stretch | null {
  if (mode !== 'annual') return null;
  const start = text.slice(bounds.sentence.start, token.start).lastIndexOf('每年');
  return start < 0 ? null : { start: bounds.sentence.start + start, end: bounds.sentence.start + start + 2 };
}
