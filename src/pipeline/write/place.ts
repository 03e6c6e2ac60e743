import type { Block } from '../../model/block.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { TextPlace } from './target.ts';

/** Where the quantities of one block, in the order of the text, stand in its text: found by their quotes, each after the one before it. */
export function placesIn(block: Block, quantities: readonly ReadQuantity[]): Map<string, TextPlace> {
  const places = new Map<string, TextPlace>();
  let after = 0;
  for (const { id, quote } of quantities) {
    const from = block.text.indexOf(quote.prefix + quote.exact + quote.suffix, Math.max(0, after - quote.prefix.length));
    if (from < 0) continue;
    const start = from + quote.prefix.length;
    places.set(id, [start, start + quote.exact.length]);
    after = start + quote.exact.length;
  }
  return places;
}
