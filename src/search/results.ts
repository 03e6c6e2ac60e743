import type { SearchBlock, SearchPage } from './blocks.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** A block in which something was found. */
export interface FoundBlock extends Excerpt {
  id: string;
  url: string;
  heading: string;
  isHeading: boolean;
}

/** A plan with its pages in which something was found. */
export interface FoundPlan {
  plan: string;
  blocks: number;
  pages: { title: string; url: string; blocks: FoundBlock[] }[];
}

/** The plans in their fixed order, each with its pages in the order of the text. */
export type Order = readonly { id: string; pages: readonly string[] }[];

/** What a question asks for: white space parts it, and every part must stand in a block. */
export const partsOf = (query: string): string[] => [...new Set(query.split(/\s+/).filter((part) => part !== ''))];

const holds = (text: string, parts: readonly string[]): boolean => parts.every((part) => text.includes(part));

/** Pages in the order of plans and texts. */
export function inOrder(pages: readonly SearchPage[], order: Order): SearchPage[] {
  const rank = ({ plan, address }: SearchPage): number => {
    const at = order.findIndex(({ id }) => id === plan);
    return at * 10_000 + (order[at]?.pages.indexOf(address) ?? 0);
  };
  return pages.toSorted((a, b) => rank(a) - rank(b));
}

/** The blocks that hold every part. A heading printed on the line of its paragraph is one with it when both do. */
function blocksWith({ blocks }: SearchPage, parts: readonly string[]): FoundBlock[] {
  const found: FoundBlock[] = [];
  blocks.forEach((block, i) => {
    if (!holds(block.text, parts)) return;
    const next: SearchBlock | undefined = blocks[i + 1];
    if (block.runIn && next && holds(next.text, parts)) return;
    const { id, url, heading, isHeading } = block;
    found.push({ id, url, heading, isHeading, ...excerptOf(block.text, parts) });
  });
  return found;
}

/** The blocks in which the index found some of the words. */
const blocksNear = ({ blocks, near }: SearchPage): FoundBlock[] =>
  blocks.flatMap(({ id, url, heading }) => {
    const pieces = near.get(id);
    return pieces ? [{ id, url, heading, isHeading: false, pieces, rest: 0 }] : [];
  });

/** Groups what was found by plan, in the order of the pages given. */
export function groupByPlan(pages: readonly SearchPage[], blocksOf: (page: SearchPage) => FoundBlock[]): FoundPlan[] {
  const plans = new Map<string, FoundPlan>();
  for (const page of pages) {
    const blocks = blocksOf(page);
    if (blocks.length === 0) continue;
    const plan = plans.get(page.plan) ?? { plan: page.plan, blocks: 0, pages: [] };
    plan.blocks += blocks.length;
    plan.pages.push({ title: page.title, url: page.url, blocks });
    plans.set(page.plan, plan);
  }
  return [...plans.values()];
}

/** The blocks in which every part literally stands, by plan. */
export const findExact = (pages: readonly SearchPage[], parts: readonly string[]): FoundPlan[] =>
  groupByPlan(pages, (page) => blocksWith(page, parts));

/** The blocks in which the index found some of the words, by plan. */
export const findNear = (pages: readonly SearchPage[]): FoundPlan[] => groupByPlan(pages, blocksNear);

/** How many blocks that is. */
export const countOf = (plans: readonly FoundPlan[]): number => plans.reduce((sum, { blocks }) => sum + blocks, 0);

/** Fills `{name}` in a sentence. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
