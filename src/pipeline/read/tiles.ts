import type { Block } from '../../model/block.ts';
import { seedIndex } from '../../model/offset.ts';
import type { Problem } from '../../model/problem.ts';
import { isLayout, isRule } from './source/layout.ts';
import { problemAt, type Seed } from './source/seed.ts';

/** Whether the blocks tile the seed: a visible character outside box rules that stands in none of them is lost, and may not be. */
export function checkTiles(seed: Seed, blocks: readonly Block[]): Problem[] {
  const problems: Problem[] = [];
  let b = 0;
  let lost = false;
  for (let i = 0; i < seed.text.length; i++) {
    const point = seed.codePoint(seedIndex(i));
    while (b < blocks.length && blocks[b].span.end <= point) b++;
    const covered = b < blocks.length && point >= blocks[b].span.start;
    if (covered || isLayout(seed.text[i]) || isRule(seed.text[i])) {
      lost &&= !covered && seed.text[i] !== '\n';
      continue;
    }
    if (!lost)
      problems.push(
        problemAt(seed, seedIndex(i), { rule: 'integrity', message: 'the words from here on stand in no block.', remedy, fatal: true }),
      );
    lost = true;
  }
  return problems;
}

const remedy = 'This is a fault of the reader: report it.';
