import { blockOffsets } from '../../model/offset.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Cited } from '../../library/cited.ts';
import { blockOf } from '../../library/where.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';

/** A number of the ledger that stands in the sentence of a passage, with the words around it. */
export interface Beside {
  quantity: Quantity;
  cited: Cited;
  before: string;
  after: string;
}

type Kinds = ReadonlySet<Quantity['kind']>;

const around = 14;

/** The numbers in the sentences of the passages, each once, in the order of the text. */
export function besideOf(plan: LoadedPlan, passages: readonly Cited[], kinds: Kinds): Beside[] {
  const found = new Map<string, Beside>();
  for (const cited of passages) {
    const block = blockOf(plan, cited.mention.block);
    const { range } = blockOffsets(block.text);
    const [from, to] = cited.sentence.range;
    for (const quantity of plan.data.quantities) {
      if (quantity.block !== block.id || !kinds.has(quantity.kind) || found.has(quantity.id)) continue;
      const [start, end] = range(quantity.at);
      if (start < from || start >= to) continue;
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
