import { formatted } from '../../cite/format.ts';
import type { Piece } from '../../cite/guard.ts';
import { planRecord } from '../../cite/record.ts';
import { readingForm } from '../../language/form/reading-form.ts';
import { tagOf } from '../../library/figures.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { SharedWording } from '../../library/load/load-wording.ts';
import type { StockEntry } from '../../model/pair.ts';

/** A plan as the page knows it before its text is read. */
export interface KnownPlan {
  id: string;
  /** In two words: its place and year. */
  tag: string;
  title: string;
  /** Its own title where the record has one: naming it is no wording of its own. */
  ownTitle: string | null;
  /** Classes of its mark, the colour's first. */
  mark: string;
  /** True where it is read in other characters than it prints: traditional ones, radicals that stand for ideographs. */
  isFolded: boolean;
  /** The other plans with which it has a page of shared wording. */
  pairs: string[];
  /** Its citation of a place, with slots for where that is, its address and the day of reading. */
  cite: Piece[];
}

/** The file that the page reads once: what it knows of all plans, and stock wording. */
export interface KnownFile {
  plans: KnownPlan[];
  stock: readonly StockEntry[];
}

/** What the page knows of all plans, in the order of the site. */
export const knownPlans = (
  plans: readonly LoadedPlan[],
  { pairs }: Pick<SharedWording, 'pairs'>,
  stock: readonly StockEntry[],
  site: URL | undefined,
): KnownFile => ({
  plans: plans.map((plan) => ({
    id: plan.facts.id,
    tag: tagOf(plan),
    title: plan.shortTitle,
    ownTitle: plan.facts.title,
    mark: `slot-${plan.place.slot} ${plan.facts.mark}`,
    isFolded: readingForm(plan.data.text).text !== plan.data.text,
    pairs: pairs.flatMap(({ a, b }) => (a === plan.facts.id ? [b] : b === plan.facts.id ? [a] : [])),
    cite: formatted({ ...planRecord(plan, site), where: 'where' }, 'gbt7714-2025'),
  })),
  stock,
});
