import type { NamedRule } from '../../language/rule.ts';

/** What words of a question do: ask (多少), say what kind of thing is asked for (目标), say which way it changes (减), or nothing (请问, 的). */
export type Role = 'ask' | 'want' | 'change' | 'idle';

/** A rule by which words of a question are read. */
export interface QuestionRule extends NamedRule {
  role: Role;
  /** Matches where the words begin. */
  pattern: RegExp;
  /** What takes the words away: a pattern of the (at most two) characters before them, `|`, and of what follows. */
  unless?: { before?: RegExp; after?: RegExp };
}

/** The words that a rule finds at a place of a text; null where there are none, guard or not. */
export function wordsAt({ pattern }: QuestionRule, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** True where a rule's guard takes words away. */
export const isGuarded = ({ unless }: QuestionRule, text: string, at: number, length: number): boolean =>
  (unless?.before?.test(text.slice(Math.max(0, at - 2), at)) ?? false) || (unless?.after?.test(text.slice(at + length)) ?? false);
