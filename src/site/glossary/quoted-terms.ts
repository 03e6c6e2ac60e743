import type { LoadedPlan } from '../../library/load/load-plans.ts';
import { type Where, whereIs } from '../../library/where.ts';
import { type Term, TermGroup } from '../../model/vocabulary.ts';

/** A plan's words in which a term stands, and where. */
export interface TermQuote {
  plan: LoadedPlan;
  quote: string;
  where: Where;
}

/** A term with its quotations found in the plans. */
export interface QuotedTerm<T extends Term = Term> {
  term: T;
  quotes: TermQuote[];
}

/** Terms of one kind, in the order of the file. */
export interface TermPart<T extends Term = Term> {
  group: TermGroup;
  terms: QuotedTerm<T>[];
}

/** Where a term's quotation stands. Throws where the plan isn't there, or doesn't print the words in one block. */
function quoteOf(term: Term, { plan: id, quote }: Term['see'][number], plans: readonly LoadedPlan[]): TermQuote {
  const plan = plans.find(({ facts }) => facts.id === id);
  const block = plan?.data.blocks.find(({ text }) => text.includes(quote));
  if (!plan || !block) throw new Error(`seeds/glossary.yml: ${term.id}: ${id} doesn't print “${quote}”. Quote its words as they stand.`);
  return { plan, quote, where: whereIs(plan, block.id) };
}

/** The glossary in parts, every quotation located in its plan's text. Throws where a quotation isn't found. */
export const termParts = <T extends Term>(terms: readonly T[], plans: readonly LoadedPlan[]): TermPart<T>[] =>
  TermGroup.options
    .map((group) => ({
      group,
      terms: terms
        .filter((term) => term.group === group)
        .map((term) => ({ term, quotes: term.see.map((each) => quoteOf(term, each, plans)) })),
    }))
    .filter((part) => part.terms.length > 0);
