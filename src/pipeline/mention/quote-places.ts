import { blockOffsets, blockRange } from '../../model/offset.ts';
import type { Said } from '../../model/sector.ts';
import { slice } from '../read/source/passage.ts';
import { printedOf, type Seed } from '../read/source/seed.ts';
import { blockText, spanOf, textParts } from '../read/text.ts';
import type { ReadBlock } from '../read/walk.ts';

/** A plan as quotes are looked for in it. */
export interface QuotedPlan {
  id: string;
  seed: Seed;
  /** The blocks as they were read, with their places. */
  read: readonly ReadBlock[];
}

/** Every place where a quote stands in a plan, word for word and within one passage, in the order of the text. */
export function placesOf(plan: QuotedPlan, quote: string): Said[] {
  return plan.read.flatMap((block) =>
    textParts(block).flatMap(({ passage, start }) =>
      startsIn(printedOf(plan.seed, passage), quote).map((from): Said => {
        const to = from + quote.length;
        return {
          text: quote,
          block: block.id,
          position: spanOf(plan.seed, slice(passage, from, to)),
          at: blockOffsets(blockText(block)).stretch(blockRange(start + from, start + to)),
        };
      }),
    ),
  );
}

function startsIn(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}
