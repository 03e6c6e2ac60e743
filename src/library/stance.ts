import type { Stance } from '../model/entry.ts';
import { zh } from '../strings/zh-CN.ts';
import type { Cited } from './cited.ts';

/** The vocabularies of things to do: technologies and products, policy measures. */
export type EntryKind = 'topics' | 'measures';

/** Which stance speaks for a plan that has several: what is to be done first; 项目 last, for it means "only in a name". */
const order: readonly Stance[] = ['任务', '列举', '背景', '项目'];

const classes: Record<Stance, string> = { 任务: 'task', 列举: 'listed', 背景: 'past', 项目: 'project' };

/** A stance in words: of a measure, 列举 is 提及. */
export const stanceLabel = (kind: EntryKind, stance: Stance): string =>
  kind === 'measures' && stance === '列举' ? zh.entries.named : zh.entries.stance[stance];

/** The class that gives a stance its shape. */
export const stanceClass = (stance: Stance): string => classes[stance];

/** The passage that speaks for a plan: the first of its strongest stance. */
export const leadOf = (passages: readonly Cited[]): Cited | null =>
  passages.toSorted((a, b) => order.indexOf(a.mention.stance) - order.indexOf(b.mention.stance))[0] ?? null;
