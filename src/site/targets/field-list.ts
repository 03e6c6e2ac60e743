import type { FoundReview } from '../../model/review.ts';
import type { Indicator } from '../indicators/indicators.ts';
import { type Figure, reviewOf } from '../../library/figures.ts';
import { titleOf } from '../../library/facts.ts';
import { blockOf, divisionOf, whereIs } from '../../library/where.ts';
import { type Inferred, inferredOf, type Source } from './inferred.ts';

/** The reading of a figure, and what is known of its fields beside their values. */
export interface FieldList extends Pick<Figure, 'quantity' | 'reading' | 'sectors'> {
  /** The entry of the vocabulary that its measure was merged into. */
  indicator: Indicator | null;
  inferred: Inferred[];
  /** What a person said who went through it; null while it was only read by program. */
  review: FoundReview | null;
}

/** The titles a figure stands under, the nearest first: run-in heads of its block, then its divisions. */
function titlesOver({ quantity, plan }: Figure): string[] {
  const block = blockOf(plan, quantity.block);
  const titles = (block.heads ?? []).map(({ text }) => text);
  for (let at: string | null = block.division; at !== null;) {
    const division = divisionOf(plan, at);
    if (!division) break;
    if (division.title) titles.push(division.title);
    at = division.parent;
  }
  return titles;
}

/** Where the figure stands from which the year is taken. */
const sourceOf = ({ quantity: { yearFrom }, plan }: Figure): Source | null =>
  yearFrom === null ? null : { title: titleOf(plan), ...whereIs(plan, yearFrom) };

/** Everything that a list of a figure's fields says. */
export function fieldListOf(figure: Figure, indicators: readonly Indicator[]): FieldList {
  const { quantity, reading, sectors, plan } = figure;
  const block = blockOf(plan, quantity.block);
  return {
    quantity,
    reading,
    sectors,
    indicator: indicators.find(({ id }) => id === quantity.indicator) ?? null,
    inferred: inferredOf(quantity, { block, titles: titlesOver(figure), source: sourceOf(figure) }),
    review: reviewOf(quantity, plan) ?? null,
  };
}
