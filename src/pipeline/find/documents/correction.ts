import type { AuthoredCorrection, Correction } from '../../../model/correction.ts';
import { blockOffsets, blockRange } from '../../../model/offset.ts';
import { placed, planProblem, type Problem } from '../../../model/problem.ts';
import { printedOf, type Seed } from '../../read/source/seed.ts';
import { blockText, spanOf, textParts } from '../../read/text.ts';
import { extent, type Passage, slice } from '../../read/source/passage.ts';
import type { ReadBlock } from '../../read/walk.ts';

interface Found {
  block: ReadBlock;
  passage: Passage;
  /** String index in the block's text. */
  at: number;
}

/** Finds the places of authored corrections by their quotes. A quote that stands more or less often than stated, or overlaps another, is a fatal problem. */
export function findCorrections(
  seed: Seed,
  blocks: readonly ReadBlock[],
  authored: readonly AuthoredCorrection[],
): { corrections: Correction[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const placedQuotes = authored.flatMap((entry, index) => {
    const found = blocks.flatMap((block) => findQuote(seed, block, entry));
    if (found.length !== entry.times) problems.push(miscounted(seed, entry, index, found));
    return found.map(({ block, passage, at }) => ({
      index,
      correction: {
        span: spanOf(seed, passage),
        sic: entry.sic,
        corr: entry.corr,
        certainty: entry.certainty,
        reason: entry.reason,
        ...(entry.reasonEn !== undefined && { reasonEn: entry.reasonEn }),
        ...(entry.by !== undefined && { by: entry.by }),
        ...(entry.when !== undefined && { when: entry.when }),
        block: block.id,
        at: blockOffsets(blockText(block)).stretch(blockRange(at, at + entry.sic.length)),
      },
    }));
  });
  const sorted = placedQuotes.sort((a, b) => a.correction.span.start - b.correction.span.start);
  problems.push(...overlaps(authored, sorted));
  return { corrections: sorted.map(({ correction }) => correction), problems };
}

/** A correction with the place of its record in the list. */
interface Quoted {
  index: number;
  correction: Correction;
}

/** Corrections that begin before the one before them ends: nobody can say what both together mean. */
function overlaps(authored: readonly AuthoredCorrection[], sorted: readonly Quoted[]): Problem[] {
  return sorted.flatMap(({ index, correction }, i) => {
    const before = sorted.slice(0, i).at(-1);
    if (before === undefined || before.index === index || before.correction.span.end <= correction.span.start) return [];
    const message = `"${correction.sic}" overlaps "${before.correction.sic}" in ${correction.block}.`;
    return [fault(authored[index].plan, index, message, 'Put the two into one.')];
  });
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

const fault = (plan: string, index: number, message: string, remedy: string): Problem =>
  planProblem(plan, ['corrections', index, 'sic'], { rule: 'correction', message, remedy, fatal: true });

function miscounted(seed: Seed, { plan, sic, after, times }: AuthoredCorrection, index: number, found: Found[]): Problem {
  const message = `"${after ? `${after}|` : ''}${sic}" found ${found.length} times, its correction says ${times}.`;
  const problem = fault(plan, index, message, 'Change times or add the context.');
  if (!found.length) return problem;
  const home = { file: seed.file, ...seed.place(extent(found[0].passage).start) };
  return { ...placed(problem, () => home), file: seed.file };
}
