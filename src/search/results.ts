import { type Piece, readExcerpt } from './excerpt.ts';

/** What Pagefind gives of one page, as far as it is used. */
export interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The page's words, with a mark (U+200B) or white space between two. */
  raw_content?: string;
  /** Where each block begins, counted in words. */
  anchors: { id: string; location: number }[];
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

/** A block in which something was found. */
export interface FoundBlock {
  id: string;
  heading: string;
  url: string;
  excerpt: Piece[];
  /** The block has the very words that were looked for, one after another. */
  exact: boolean;
}

/** A plan with its pages in which something was found, in the order of their rank. */
export interface FoundPlan {
  plan: string;
  blocks: number;
  pages: { title: string; url: string; blocks: FoundBlock[] }[];
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/g, '');

/** Every block's words, by address. */
function textsOf({ raw_content: content = '', anchors }: Fragment): Map<string, string> {
  const words = content.includes('\u200b') ? content.split('\u200b') : content.split(/\s+/);
  const starts = anchors.toSorted((a, b) => a.location - b.location);
  return new Map(
    starts.map(({ id, location }) => [
      id,
      plain(words.slice(location, starts.find((next) => next.location > location)?.location).join('')),
    ]),
  );
}

/** The blocks of one page in which something was found; what carries no block's address is left out. */
function blocksOf(fragment: Fragment, query: string): FoundBlock[] {
  const texts = textsOf(fragment);
  return fragment.sub_results.flatMap(({ title, url, excerpt, anchor }) => {
    if (!anchor) return [];
    const exact = texts.get(anchor.id)?.includes(plain(query)) ?? false;
    return [{ id: anchor.id, heading: title.replace(/。$/, ''), url, excerpt: readExcerpt(excerpt), exact }];
  });
}

/**
 * Groups pages by the plan they belong to; the plan of the best page comes first. Where any block has the very words
 * that were looked for, only such blocks are listed.
 */
export function groupByPlan(fragments: readonly Fragment[], query: string): { plans: FoundPlan[]; exact: boolean } {
  const found = fragments.map((fragment) => ({ fragment, blocks: blocksOf(fragment, query) }));
  const exact = found.some(({ blocks }) => blocks.some((block) => block.exact));
  const plans = new Map<string, FoundPlan>();
  for (const { fragment, blocks: all } of found) {
    const blocks = exact ? all.filter((block) => block.exact) : all;
    if (blocks.length === 0) continue;
    const id = fragment.filters['plan']?.[0] ?? '';
    const plan = plans.get(id) ?? { plan: id, blocks: 0, pages: [] };
    plan.blocks += blocks.length;
    plan.pages.push({ title: fragment.meta['title'] ?? '', url: fragment.url, blocks });
    plans.set(id, plan);
  }
  return { plans: [...plans.values()], exact };
}

/** Fills `{name}` in a sentence. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
