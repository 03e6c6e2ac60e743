import type { Block } from '../../model/block.ts';
import type { Quantity } from '../../model/quantity.ts';
import { blockOf, type Cited } from '../../library/cited.ts';
import type { LoadedPlan } from '../../library/load.ts';
import { placeIn } from '../../library/figure-passage.ts';

/** A number of the ledger that stands in the sentence of a passage, with the words around it. */
export interface Beside {
  quantity: Quantity;
  cited: Cited;
  before: string;
  after: string;
}

type Kinds = ReadonlySet<Quantity['kind']>;

const characters = new WeakMap<LoadedPlan, string[]>();
const places = new WeakMap<Block, Map<number, number>>();

/** Where each character of a block's text stands in the seed. Only layout is left out of a block's text, so both are walked together. */
function placesOf(plan: LoadedPlan, block: Block): Map<number, number> {
  const known = places.get(block);
  if (known) return known;
  const seed = characters.get(plan) ?? Array.from(plan.data.text);
  characters.set(plan, seed);
  const found = new Map<number, number>();
  let at = block.span.start;
  let index = 0;
  for (const char of block.text) {
    while (at < block.span.end && seed[at] !== char) at++;
    found.set(at++, index);
    index += char.length;
  }
  places.set(block, found);
  return found;
}

/** Where a quantity begins in its block's text; null in a table for one that was not read. */
function startOf(plan: LoadedPlan, block: Block, quantity: LoadedPlan['data']['quantities'][number]): number | null {
  const reading = plan.readings.find(({ id }) => id === quantity.id);
  if (!reading) return block.rows ? null : (placesOf(plan, block).get(quantity.position.start) ?? null);
  const same = plan.readings.filter((other) => other.block === block.id);
  return placeIn(block, reading, same)[0];
}

const around = 14;

/** The numbers in the sentences of the passages, each once, in the order of the text. */
export function besideOf(plan: LoadedPlan, passages: readonly Cited[], kinds: Kinds): Beside[] {
  const found = new Map<string, Beside>();
  for (const cited of passages) {
    const { mention, sentence } = cited;
    const from = mention.at[0] - sentence.before.length;
    const to = mention.at[1] + sentence.after.length;
    const block = blockOf(plan, mention.block);
    for (const quantity of plan.data.quantities) {
      if (quantity.block !== block.id || !kinds.has(quantity.kind) || found.has(quantity.id)) continue;
      const start = startOf(plan, block, quantity);
      if (start === null || start < from || start >= to) continue;
      const end = start + quantity.text.length;
      const before = block.text.slice(Math.max(from, start - around), start);
      found.set(quantity.id, { quantity, cited, before, after: block.text.slice(end, Math.min(to, end + around)) });
    }
  }
  return [...found.values()].sort((a, b) => a.quantity.position.start - b.quantity.position.start);
}

/** The kinds of number that stand beside a topic. */
export const readKinds: Kinds = new Set(['target', 'baseline']);

/** The kinds of number that stand beside a measure: all that say how much. */
export const tellingKinds: Kinds = new Set(['target', 'baseline', 'context', 'instrument', 'threshold', 'spec']);
