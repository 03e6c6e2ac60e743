import type { Stance } from '../../model/entry.ts';
import type { Cited } from '../../library/cited.ts';

/** The vocabularies of things to do: technologies and products, policy measures. */
export type EntryKind = 'topics' | 'measures';

/** Which stance speaks for a plan that has several: what is to be done first; 项目 last, for it means "only in a name". */
export const stances: readonly Stance[] = ['任务', '列举', '背景', '项目'];

const classes: Record<Stance, string> = { 任务: 'task', 列举: 'listed', 背景: 'past', 项目: 'project' };

/** The class that gives a stance its shape. */
export const stanceClass = (stance: Stance): string => classes[stance];

/** True where the verb begins its clause and stands right before the name: 推进大数据, but not 产业发展领导小组. */
function isDirect({ mention: { verb }, sentence: { before } }: Cited): boolean {
  if (verb === null || !before.endsWith(verb)) return false;
  return /(?:^|[^\p{L}\p{N}]|[并和与及])$/u.test(before.slice(0, -verb.length));
}

const rankOf = (cited: Cited): number => 2 * stances.indexOf(cited.mention.stance) - Number(isDirect(cited));

/** The passage that speaks for a plan: of its strongest stance, the first in which the verb stands right before the name, else the first. */
export const leadOf = (passages: readonly Cited[]): Cited | null => passages.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
