import { readingForm } from '../../language/form/reading-form.ts';
import type { PlanRecord } from '../../model/plan.ts';
import type { Homes, Problem } from '../../model/problem.ts';
import type { Sector, Term } from '../../model/vocabulary.ts';
import { factLabels } from './check-facts.ts';
import { factNames, plainForm, printedFact } from './printed-fact.ts';

/** Words that a record takes from plans: one of these must print them. */
export interface Quotation {
  plans: readonly string[];
  /** The one block that must. */
  block: string | null;
  isIn: (text: string) => boolean;
  /** What is said where none does. */
  problem: Problem;
}

/** A plan's blocks as they are read. */
interface QuotedText {
  id: string;
  blocks: readonly { id: string; text: string }[];
}

/** The records that quote plans. */
interface Quoting {
  plans: readonly PlanRecord[];
  glossary: readonly Term[];
  sectors: readonly Sector[];
}

/** What the records of a corpus quote from its plans: facts that another plan prints, examples of the glossary, words in notes on sectors. */
export const quotationsIn = ({ plans, glossary, sectors }: Quoting, homes: Homes): Quotation[] => [
  ...factsQuoted(plans, homes),
  ...termsQuoted(glossary, homes),
  ...notesQuoted(sectors, homes),
];

const fold = (words: string): string => readingForm(words).text;

function factsQuoted(plans: readonly PlanRecord[], homes: Homes): Quotation[] {
  return plans.flatMap((record, i) =>
    factNames.flatMap((name): Quotation[] => {
      const place = record[name].in;
      if (place === undefined) return [];
      const [plan, block] = place.split('/');
      const message = `${place} doesn’t print the ${factLabels[name]} of ${record.id}.`;
      const remedy = 'Name the block that does, as its address has it, or write from: editorial.';
      const home = homes('plans', i, [name, 'in']);
      return [
        { plans: [plan], block, isIn: printedFact(record, name, fold), problem: { ...home, rule: 'fact', message, remedy, fatal: true } },
      ];
    }),
  );
}

function termsQuoted(glossary: readonly Term[], homes: Homes): Quotation[] {
  return glossary.flatMap(({ id, see }, i) =>
    see.map(({ plan, quote }, k): Quotation => {
      const message = `${id} shows “${quote}”, which ${plan} doesn’t print in one block.`;
      const home = homes('glossary', i, ['see', k, 'quote']);
      return {
        plans: [plan],
        block: null,
        isIn: prints(quote),
        problem: { ...home, rule: 'quote', message, remedy: 'Quote its words as they stand.', fatal: true },
      };
    }),
  );
}

function notesQuoted(sectors: readonly Sector[], homes: Homes): Quotation[] {
  return sectors.flatMap(({ id, notes }, i) =>
    notes.flatMap(({ text, see }, k): Quotation[] =>
      see.length === 0
        ? []
        : [...text.matchAll(/“([^“”]+)”/gu)].map(([, words]): Quotation => {
            const plans = [...new Set(see.map((address) => address.split('/')[0]))];
            const message = `a note of ${id} quotes “${words}”, which none of the plans that it names prints.`;
            const home = homes('sectors', i, ['notes', k, 'text']);
            const remedy = 'Quote their words as they stand, or leave the quotation marks out.';
            return { plans, block: null, isIn: prints(words), problem: { ...home, rule: 'quote', message, remedy, fatal: true } };
          }),
    ),
  );
}

const prints = (words: string): Quotation['isIn'] => {
  const plain = plainForm(fold(words));
  return (text) => text.includes(plain);
};

/** Looks for quotations in one plan after the other. `missing` are the problems of those that no plan prints, where all that may were read. */
export function quotationSearch(quotations: readonly Quotation[]): { take: (plan: QuotedText) => void; missing: () => Problem[] } {
  const open = new Map(quotations.map((quotation) => [quotation, new Set(quotation.plans)]));
  return {
    take: ({ id, blocks }) => {
      const asked = [...open].filter(([, unread]) => unread.has(id));
      if (asked.length === 0) return;
      const texts = blocks.map((block) => ({ id: block.id, text: plainForm(block.text) }));
      for (const [quotation, unread] of asked) {
        const { block, isIn } = quotation;
        if (texts.some((each) => (block === null || each.id === block) && isIn(each.text))) open.delete(quotation);
        else unread.delete(id);
      }
    },
    missing: () => [...open].filter(([, unread]) => unread.size === 0).map(([{ problem }]) => problem),
  };
}

/** Facts and examples are quoted from plans that are there; whether notes on sectors are, `checkNotes` says. */
export function checkQuotedPlans({ plans, glossary }: Omit<Quoting, 'sectors'>, homes: Homes): Problem[] {
  const known = new Set(plans.map(({ id }) => id));
  return quotationsIn({ plans, glossary, sectors: [] }, homes).flatMap(({ plans: asked, problem }) => {
    const unknown = asked.find((plan) => !known.has(plan));
    if (unknown === undefined) return [];
    return [{ ...problem, message: `no plan is called ${unknown}.`, remedy: 'Write the id of one, as its file’s name has it.' }];
  });
}
