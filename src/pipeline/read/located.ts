import type { Block } from '../../model/block.ts';
import type { PlanData } from '../../model/data.ts';
import { blockOffsets } from '../../model/offset.ts';
import type { Problem } from '../../model/problem.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ReadQuantity } from '../../model/target.ts';
import { visible } from './source/layout.ts';
import { problemAt, type Seed } from './source/seed.ts';

/**
 * Whether every number of the ledger stands where its `at` says, each behind the one before it, and a figure is quoted as it stands
 * there. One that doesn't is a fatal problem.
 */
export function checkLocated(
  seed: Seed,
  { blocks, quantities }: Pick<PlanData, 'blocks' | 'quantities'>,
  figures: readonly Pick<ReadQuantity, 'id' | 'quote'>[],
): Problem[] {
  const known = new Map(blocks.map((block) => [block.id, block]));
  const quotes = new Map(figures.map(({ id, quote }) => [id, quote.exact]));
  const misplaced = ({ text, position }: Quantity, fault: string): Problem =>
    problemAt(seed, seed.index(position.start), {
      rule: 'quantity',
      message: `the number "${text}" ${fault}.`,
      remedy: 'This is a fault of the reader: report it with this line of the text.',
      fatal: true,
    });
  return [...Map.groupBy(quantities, ({ block }) => block)].flatMap(([id, own]) => {
    const block = known.get(id);
    return block
      ? faultsIn(block, own, quotes, misplaced)
      : own.map((number) => misplaced(number, `stands in no block: there is no ${id}`));
  });
}

function faultsIn(
  block: Block,
  numbers: readonly Quantity[],
  quotes: ReadonlyMap<string, string>,
  misplaced: (number: Quantity, fault: string) => Problem,
): Problem[] {
  const { range } = blockOffsets(block.text);
  let behind = 0;
  return numbers.flatMap((number) => {
    const [start, end] = range(number.at);
    const words = block.text.slice(start, end);
    const overlaps = start < behind;
    behind = end;
    if (overlaps) return [misplaced(number, `overlaps the number before it in ${block.id}`)];
    const fits = visible(words) === number.text && (quotes.get(number.id) ?? words) === words;
    return fits ? [] : [misplaced(number, `has no place in ${block.id}: "${words}" stands at ${number.at.join('–')}`)];
  });
}
