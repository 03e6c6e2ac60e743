import { signs } from '../strings/language-signs.ts';
import type { ExceptionKind } from '../model/review.ts';
import type { Thing } from './absence.ts';
import { wordsOf } from './figure-name.ts';
import { type Figure, isTarget } from './figures.ts';
import type { LoadedPlan } from './load/load-plans.ts';
import { latinAround } from './printed-words.ts';
import { whereIs } from './where.ts';

/** Words of a plan that stand where none of the entry's do, or one of its figures by name or value; and the address of their place. */
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

/** A figure as a blank names it: what it is of and its value, or where that is known its printed value alone. */
export const named = ({ name, quantity, href }: Figure, isKnown: boolean): OtherWords => ({
  text: isKnown ? wordsOf(quantity) : signs.labelled(name.about, name.stated),
  href,
  block: quantity.block,
  kind: 'figure',
});

/** Measured values as a blank names them. */
export const namedBaselines = (figures: readonly Figure[]): OtherWords[] =>
  figures.filter((figure) => !isTarget(figure)).map((figure) => named(figure, false));
