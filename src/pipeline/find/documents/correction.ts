import type { AuthoredCorrection, Correction } from '../../../model/correction.ts';
import { blockOffsets, blockRange } from '../../../model/offset.ts';
import type { Problem } from '../../../model/problem.ts';
import { printedOf, problemAt, type Seed } from '../../read/source/seed.ts';
import { planFile } from '../../../model/plan.ts';
import { blockText, spanOf, textParts } from '../../read/text.ts';
import { extent, type Passage, slice } from '../../read/source/passage.ts';
import type { ReadBlock } from '../../read/walk.ts';

interface Found {
  block: ReadBlock;
  passage: Passage;
  /** String index in the block's text. */
  at: number;
}

/** Finds the places of authored corrections by their quotes. A quote that stands more or less often than stated is a fatal problem. */
export function findCorrections(
  seed: Seed,
  blocks: readonly ReadBlock[],
  authored: readonly AuthoredCorrection[],
): { corrections: Correction[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const corrections = authored.flatMap((entry) => {
    const found = blocks.flatMap((block) => findQuote(seed, block, entry));
    if (found.length !== entry.times) problems.push(miscounted(seed, entry, found));
    return found.map(({ block, passage, at }) => ({
      span: spanOf(seed, passage),
      sic: entry.sic,
      corr: entry.corr,
      certainty: entry.certainty,
      reason: entry.reason,
      ...(entry.by !== undefined && { by: entry.by }),
      ...(entry.when !== undefined && { when: entry.when }),
      block: block.id,
      at: blockOffsets(blockText(block)).stretch(blockRange(at, at + entry.sic.length)),
    }));
  });
  return { corrections: corrections.sort((a, b) => a.span.start - b.span.start), problems };
}

function findQuote(seed: Seed, block: ReadBlock, { sic, after = '' }: AuthoredCorrection): Found[] {
  const found: Found[] = [];
  const quote = after + sic;
  for (const { passage, start } of textParts(block)) {
    const text = printedOf(seed, passage);
    for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + quote.length)) {
      const from = i + after.length;
      found.push({ block, passage: slice(passage, from, from + sic.length), at: start + from });
    }
  }
  return found;
}

function miscounted(seed: Seed, { plan, sic, after, times }: AuthoredCorrection, found: Found[]): Problem {
  const rest = {
    rule: 'correction',
    message: `"${after ? `${after}|` : ''}${sic}" found ${found.length} times, its correction says ${times}.`,
    remedy: 'Change times or add the context.',
    fatal: true,
  };
  if (!found.length) return { file: `seeds/${planFile(plan)}`, line: null, column: null, ...rest };
  return problemAt(seed, extent(found[0].passage).start, rest);
}
