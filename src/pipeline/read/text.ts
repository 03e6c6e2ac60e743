import type { Block, Cell } from '../../model/block.ts';
import { findHeads } from './heads.ts';
import { extent, type Passage, trim } from './passage.ts';
import type { ReadCell } from './rows.ts';
import type { Seed } from './seed.ts';
import type { ReadBlock } from './walk.ts';

/** The exact text of a block: a table's cells are joined by a tab, its rows by a line feed. */
export const blockText = (block: ReadBlock): string =>
  block.rows ? block.rows.map((row) => row.map((cell) => cell.passage.text).join('\t')).join('\n') : block.passage.text;

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
export const spanOf = (seed: Seed, passage: Passage): { start: number; end: number } => {
  const { start, end } = extent(trim(passage));
  return { start: seed.codePoint(start), end: seed.codePoint(end) };
};

/** A block as it is published. */
export function publishBlock(seed: Seed, block: ReadBlock): Block {
  const text = blockText(block);
  const heads = block.kind === 'paragraph' ? findHeads(text) : [];
  return {
    id: block.id,
    division: block.division,
    kind: block.kind,
    text,
    span: spanOf(seed, block.passage),
    ...(block.runOn && { runOn: true }),
    ...(heads.length > 0 && { heads }),
    ...(block.rows && { rows: block.rows.map((row) => row.map((cell) => publishCell(seed, cell))) }),
  };
}

function publishCell(seed: Seed, { passage, rowspan, colspan, header }: ReadCell): Cell {
  return { text: passage.text, span: passage.text ? spanOf(seed, passage) : null, rowspan, colspan, header };
}
