import type { ExceptionKind } from '../model/review.ts';
import type { Thing } from './absence.ts';
import type { LoadedPlan } from './load.ts';
import { latinAround } from './printed-words.ts';
import { whereIs } from './where.ts';

/** Words of a plan that stand where none of the entry's do, and the address of their place. */
export interface OtherWords {
  text: string;
  href: string;
  block: string;
  kind: ExceptionKind | 'figure';
}

/** What an editor found a plan to say of a thing in words that aren't the entry's. */
export const otherWordsOf = (plan: LoadedPlan, { vocabulary, id }: Pick<Thing, 'vocabulary' | 'id'>): OtherWords[] =>
  plan.reviews.exceptions
    .filter((each) => each.vocabulary === vocabulary && each.entry === id && each.kind !== 'other-sense')
    .map(({ text, block, kind }) => ({ text, block, kind, href: whereIs(plan, block).href }));

/** The longer words of a plan in which a thing's words mean something else: those of the vocabulary, those that an editor quoted, Latin words around them. */
export function otherSensesOf(plan: LoadedPlan, { vocabulary, id, words, not = [] }: Thing): string[] {
  const quoted = plan.reviews.exceptions
    .filter((each) => each.vocabulary === vocabulary && each.entry === id && each.kind === 'other-sense')
    .map(({ text }) => text);
  const printed = not.filter((word) => plan.data.blocks.some(({ text }) => text.includes(word)));
  return [...printed, ...quoted.filter((text) => !printed.some((word) => text.includes(word))), ...latinAround(plan, words)];
}
