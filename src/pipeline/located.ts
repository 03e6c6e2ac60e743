import type { Block } from '../model/block.ts';
import type { PlanData } from '../model/data.ts';
import { blockOffsets } from '../model/offset.ts';
import type { Problem } from '../model/problem.ts';
import { visible } from './read/layout.ts';
import { problemAt, type Seed } from './read/seed.ts';

type Figure = PlanData['quantities'][number];

/** Whether every number of the ledger stands where its `at` says, each behind the one before it. One that doesn't is a fatal problem. */
export function checkLocated(seed: Seed, { blocks, quantities }: Pick<PlanData, 'blocks' | 'quantities'>): Problem[] {
  const known = new Map(blocks.map((block) => [block.id, block]));
  const misplaced = ({ text, position }: Figure, fault: string): Problem =>
    problemAt(seed, seed.index(position.start), {
      rule: 'quantity',
      message: `the number "${text}" ${fault}.`,
      remedy: 'This is a fault of the reader: report it with this line of the text.',
      fatal: true,
    });
  return [...Map.groupBy(quantities, ({ block }) => block)].flatMap(([id, own]) => {
    const block = known.get(id);
    return block ? faultsIn(block, own, misplaced) : own.map((figure) => misplaced(figure, `stands in no block: there is no ${id}`));
  });
}

function faultsIn(block: Block, figures: readonly Figure[], misplaced: (figure: Figure, fault: string) => Problem): Problem[] {
  const { range } = blockOffsets(block.text);
  let behind = 0;
  return figures.flatMap((figure) => {
    const [start, end] = range(figure.at);
    const words = block.text.slice(start, end);
    const overlaps = start < behind;
    behind = end;
    if (overlaps) return [misplaced(figure, `overlaps the number before it in ${block.id}`)];
    const fits = visible(words) === figure.text && (!('quote' in figure) || figure.quote.exact === words);
    return fits ? [] : [misplaced(figure, `has no place in ${block.id}: "${words}" stands at ${figure.at.join('–')}`)];
  });
}
