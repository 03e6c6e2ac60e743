import { type Piece, readExcerpt } from './excerpt.ts';

/** What Pagefind gives of one page, as far as it is used. */
export interface Fragment {
  url: string;
  /** `runs`: addresses of the headings that are printed on the line of the paragraph after them. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The page's words, with a mark (U+200B) or white space between two. */
  raw_content?: string;
  /** Its elements with an id: their text (rows of a table have none) and where they begin, counted in words. */
  anchors: { element: string; id: string; text: string; title?: string; location: number }[];
  sub_results: { excerpt: string; anchor?: { id: string } }[];
}

/** A block of a plan as the search reads it. */
export interface SearchBlock {
  id: string;
  url: string;
  /** The heading it stands under, without its full stop. */
  heading: string;
  isHeading: boolean;
  /** A heading printed on the line of the block after it. */
  runIn: boolean;
  /** Its words as printed. */
  text: string;
}

/** A page of a plan with its blocks in the order of the text. */
export interface SearchPage {
  plan: string;
  /** The last part of its address: `s1`, `a3`. */
  address: string;
  title: string;
  url: string;
  blocks: SearchBlock[];
  /** Where the index found some of the words, by block. */
  near: Map<string, Piece[]>;
}

/** Reads one page of the index. What carries no words of its own (a table, a box) is no block. */
export function readPage(fragment: Fragment): SearchPage {
  const { url, meta, filters, raw_content: content = '', anchors, sub_results: parts } = fragment;
  const words = content.includes('\u200b') ? content.split('\u200b') : content.split(/\s+/);
  const starts = anchors.filter(({ element, text }) => text !== '' || element === 'tr').sort((a, b) => a.location - b.location);
  const runs = new Set((meta['runs'] ?? '').split(' '));
  const blocks = starts.map(({ element, id, text, title, location }, i) => ({
    id,
    url: `${url}#${id}`,
    heading: (title ?? id).replace(/。$/, ''),
    isHeading: /^h\d$/.test(element),
    runIn: runs.has(id),
    text:
      text ||
      words
        .slice(location, starts[i + 1]?.location)
        .join('')
        .trim(),
  }));
  const near = parts.flatMap(({ excerpt, anchor }): [string, Piece[]][] => (anchor ? [[anchor.id, readExcerpt(excerpt)]] : []));
  const address = url.split('/').at(-2) ?? '';
  return { plan: filters['plan']?.[0] ?? '', address, title: meta['title'] ?? '', url, blocks, near: new Map(near) };
}
