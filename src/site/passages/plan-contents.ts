import { pageOf } from '../../cite/locator.ts';
import { nameOf } from '../../library/page-names.ts';
import type { PublishedPlan } from './align/published-plan.ts';

/** What can be chosen of a plan: an address, and how deep it stands. */
export interface Choice {
  id: string;
  /** How many headings stand above it on its page. */
  depth: number;
  /** The heading's number and title; null for a block, which is shown by its first words. */
  heading: string | null;
  start: string;
}

/** First words of a block in the list that it is chosen from. */
const shown = 22;

/** The chapters, annexes and margins of a plan, in the order of its text. */
export const pagesIn = ({ blocks }: PublishedPlan): string[] => [...new Set(blocks.map(({ id }) => pageOf(id)))];

/** What stands on a page of a plan below its own heading: headings stand for all below them. */
export function choicesOn(plan: PublishedPlan, page: string): Choice[] {
  const divisions = new Map(plan.divisions.map((division) => [division.id, division]));
  const depthOf = (id: string | null): number => {
    const parent = divisions.get(id ?? '')?.parent ?? null;
    return parent === null ? 0 : 1 + depthOf(parent);
  };
  return plan.blocks
    .filter(({ id }) => pageOf(id) === page && id !== page)
    .map(({ id, division, text }) => {
      const own = divisions.get(id);
      return {
        id,
        depth: own ? depthOf(id) - 1 : depthOf(division),
        heading: own ? nameOf(own.label, own.title) : null,
        start: firstWords(text),
      };
    });
}

function firstWords(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length > shown ? `${characters.slice(0, shown).join('')}…` : characters.join('');
}
