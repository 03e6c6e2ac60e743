import { readData } from '../../../src/library/load/stored.ts';
import { loadPlans } from '../../../src/library/load/load-plans.ts';
import { type Cut, cutOf } from '../../../src/site/passages/align/join-cuts.ts';
import { partOf } from '../../../src/site/passages/align/plan-part.ts';
import { type PublishedPlan, readPublished } from '../../../src/site/passages/align/published-plan.ts';
import { fiveSeeds } from '../../five/five.ts';
import { type ReadText, readText } from '../../../src/site/passages/align/read-text.ts';

/** The plans as their published files have them, each as alignment reads it. */
export async function publishedPlans(): Promise<{ plan: PublishedPlan; text: ReadText }[]> {
  const { stock } = fiveSeeds().words;
  return (await loadPlans()).map(({ facts }) => {
    const plan = readPublished(readData(facts.id));
    return { plan, text: readText(plan, facts.title, stock, (words) => words) };
  });
}

/** A part of a plan, by its address. */
export function cutAt({ plan, text }: { plan: PublishedPlan; text: ReadText }, id: string): Cut {
  const part = partOf(plan, id);
  if (part === null) throw new Error(`${plan.id} has no ${id}`);
  return cutOf(text, part);
}

/** The addresses of a plan's chapters, annexes and margins. */
export const pagesOf = ({ divisions }: PublishedPlan): string[] => divisions.filter(({ parent }) => parent === null).map(({ id }) => id);
