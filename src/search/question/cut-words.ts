import { askRules, changeRules } from './asking.ts';
import { idleRules } from './idle.ts';
import { isGuarded, type QuestionRule, wordsAt } from './question-rule.ts';
import { wantRules } from './wanting.ts';

/** The rules of questions in order: what is wanted, since its words hold words that ask (怎么算), then asking, changing, idle ones. */
export const questionRules: readonly QuestionRule[] = [...wantRules, ...askRules, ...changeRules, ...idleRules];

/** A stretch of a question's words: what a rule takes, or what none does. */
export interface Stretch {
  text: string;
  at: number;
  rule: QuestionRule | null;
}

/** The first rule that takes words at a place. */
function ruleAt(text: string, at: number, rules: readonly QuestionRule[]): { rule: QuestionRule; words: string } | null {
  for (const rule of rules) {
    const words = wordsAt(rule, text, at);
    if (words && !isGuarded(rule, text, at, words.length)) return { rule, words };
  }
  return null;
}

/** Takes idle words off the end of a stretch that no other rule takes. */
function withoutIdleEnd(text: string, rules: readonly QuestionRule[]): number {
  const idle = rules.filter(({ role }) => role === 'idle');
  for (let at = 1; at < text.length; at++) {
    const found = ruleAt(text, at, idle);
    if (found && restIsIdle(text, at, idle)) return at;
  }
  return text.length;
}

function restIsIdle(text: string, from: number, idle: readonly QuestionRule[]): boolean {
  for (let at = from; at < text.length;) {
    const found = ruleAt(text, at, idle);
    if (!found) return false;
    at += found.words.length;
  }
  return true;
}

/** Cuts words of a sentence into what rules take and what is left. Idle words count at the edges of what is left only. */
export function cutSentence(text: string, rules: readonly QuestionRule[] = questionRules): Stretch[] {
  const stretches: Stretch[] = [];
  let left = 0;
  const flush = (to: number): void => {
    if (to <= left) return;
    const own = text.slice(left, to);
    const end = withoutIdleEnd(own, rules);
    stretches.push({ text: own.slice(0, end), at: left, rule: null });
    for (let at = end; at < own.length;) {
      const found = ruleAt(own, at, rules);
      if (!found) return;
      stretches.push({ text: found.words, at: left + at, rule: found.rule });
      at += found.words.length;
    }
  };
  for (let at = 0; at < text.length;) {
    const found = ruleAt(text, at, rules);
    if (!found || (found.rule.role === 'idle' && left < at)) {
      at++;
      continue;
    }
    flush(at);
    stretches.push({ text: found.words, at, rule: found.rule });
    at += found.words.length;
    left = at;
  }
  flush(text.length);
  return stretches;
}

/** Of words that are no sentence: a rule's where it takes all of them, else themselves. */
export function cutKeyword(text: string): Stretch {
  const found = ruleAt(text, 0, [...wantRules, ...changeRules]);
  return { text, at: 0, rule: found?.words.length === text.length ? found.rule : null };
}

/** True where the words beside names in a text make it a sentence: some of them ask, or rules take them all and one says what is wanted. */
export function asks(text: string): boolean {
  if (/[?？]$/.test(text)) return true;
  const cut = text.split(' ').flatMap((between) => cutSentence(between));
  if (cut.some(({ rule }) => rule?.role === 'ask' || (rule !== null && asking.includes(rule.name)))) return true;
  const isWanting = cut.some(({ rule }) => rule?.role === 'want' || rule?.role === 'change');
  return text.includes(' ') && isWanting && cut.every(({ rule }) => rule !== null);
}

/** Rules of what is wanted whose words ask as well. */
const asking: readonly string[] = ['含义', '方法'];

/** True of a word that says what kind of thing is asked for: 产业, 目标. */
export const isGeneral = (word: string): boolean => cutKeyword(word).rule !== null;
