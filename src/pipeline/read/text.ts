import type { Block, Cell, Head } from '../../model/block.ts';
import { blockOffsets, type Span } from '../../model/offset.ts';
import { findHeads, type FoundHead } from './heads.ts';
import { extent, type Passage, trim } from './source/passage.ts';
import type { ReadCell } from './drawing/rows.ts';
import { printedOf, type Seed } from './source/seed.ts';
import type { ReadBlock } from './walk.ts';

/** The text of a block as rules read it, or as `words` gives a passage: a table's cells are joined by a tab, its rows by a line feed. */
export const blockText = (block: ReadBlock, words = (passage: Passage): string => passage.text): string =>
  block.rows ? block.rows.map((row) => row.map((cell) => words(cell.passage)).join('\t')).join('\n') : words(block.passage);

/** The passages that a block's text is made of, each with the string index in the text where it begins. */
export function textParts(block: ReadBlock): { passage: Passage; start: number }[] {
  if (!block.rows) return [{ passage: block.passage, start: 0 }];
  let start = 0;
  return block.rows.flatMap((row) =>
    row.map(({ passage }) => {
      const part = { passage, start };
      start += passage.text.length + 1;
      return part;
    }),
  );
}

/** The span of a passage in code points. */
export const spanOf = (seed: Seed, passage: Passage): Span => {
  const { start, end } = extent(trim(passage));
  return { start: seed.codePoint(start), end: seed.codePoint(end) };
};

/** The blocks of a plan as they are published. */
export function publishBlocks(seed: Seed, blocks: readonly ReadBlock[]): Block[] {
  const texts = blocks.map((block) => blockText(block, (passage) => printedOf(seed, passage)));
  const heads = findHeads(blocks.map((block) => ({ division: block.division, kind: block.kind, text: blockText(block) })));
  const publishHeads = (found: readonly FoundHead[], text: string): Head[] => {
    const { stretch } = blockOffsets(text);
    return found.map((head) => ({ text: text.slice(...head.at), at: stretch(head.at) }));
  };
  return blocks.map(({ id, division, kind, passage, runOn, rows }, i) => ({
    id,
    division,
    kind,
    text: texts[i],
    span: spanOf(seed, passage),
    ...(runOn && { runOn: true }),
    ...(heads.has(i) && { heads: publishHeads(heads.get(i) ?? [], texts[i]) }),
    ...(rows && { rows: rows.map((row) => row.map((cell) => publishCell(seed, cell))) }),
  }));
}

function publishCell(seed: Seed, { passage, rowspan, colspan, header }: ReadCell): Cell {
  return { text: printedOf(seed, passage), span: passage.text ? spanOf(seed, passage) : null, rowspan, colspan, header };
}
