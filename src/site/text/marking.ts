/** On a reading page reached from the search: marks the words that the address names (?q=) in the block it points to. The text itself is left as it is. */
import { fragmentOf } from '../parts/fragment.ts';
import { rangesOf } from '../../search/excerpt.ts';
import { plainQuery as plain } from '../../search/normalise.ts';

/** The block's text nodes, without what the site adds to it. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.added') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The stretches of a block that the words are, as ranges of the page. */
function rangesIn(block: Element, words: readonly string[]): Range[] {
  const nodes = textNodes(block);
  const text = nodes.map(({ data }) => data).join('');
  const starts = nodes.map((_, i) => nodes.slice(0, i).reduce((sum, { length }) => sum + length, 0));
  const place = (at: number, isEnd: boolean): [Text, number] | null => {
    const i = starts.findLastIndex((start) => (isEnd ? start < at : start <= at));
    const node = nodes[i];
    return node ? [node, at - (starts[i] ?? 0)] : null;
  };
  return rangesOf(
    text,
    words.map((word) => ({ text: plain(word), kind: 'typed' as const })),
  ).flatMap(([from, to]) => {
    const [first, last] = [place(from, false), place(to, true)];
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(...last);
    return [range];
  });
}

/** Marks anew, for the block that the address points to now. */
function mark(): void {
  if (!('highlights' in CSS)) return;
  const words = new URLSearchParams(location.search).getAll('q').filter(Boolean).slice(0, 20);
  const block = location.hash.length > 1 ? document.getElementById(fragmentOf(location.hash)) : null;
  CSS.highlights.delete('found');
  if (block && words.length > 0) CSS.highlights.set('found', new Highlight(...rangesIn(block, words)));
}

mark();
addEventListener('hashchange', mark);
