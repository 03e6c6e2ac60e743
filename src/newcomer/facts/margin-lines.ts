import { readOutline } from '../../pipeline/read/outline.ts';
import { compact } from '../../pipeline/read/source/passage.ts';
import { printedOf, type Seed } from '../../pipeline/read/source/seed.ts';
import type { ReadBlock } from '../../pipeline/read/walk.ts';

/** A line of a text without its spaces: as rules read it, and as it is printed, character for character. */
export interface MarginLine {
  text: string;
  printed: string;
}

/** The lines that tell of a document: those before its first chapter, and those at its end. */
export interface Margins {
  front: MarginLine[];
  back: MarginLine[];
}

/** So many lines are looked through where nothing says where the first chapter begins, and so many at the end. */
const farthest = { front: 60, back: 12 };

/** A line whose reading form and printed form are the same. */
export const plainLine = (text: string): MarginLine => ({ text, printed: text });

/** The printed words where a rule found words in a line. */
export function printedIn({ text, printed }: MarginLine, words: string, from = 0): string {
  const at = text.indexOf(words, from);
  return at < 0 ? words : printed.slice(at, at + words.length);
}

/** The margins of a text. The cells of a table of facts (发文字号 in one, the number in the next) are a line two by two. */
export function readMarginLines(seed: Seed): Margins {
  const { blocks } = readOutline(seed, null);
  const front = blocks.filter(({ page }) => page === 'front').slice(0, farthest.front);
  const back = blocks.filter(({ page }) => page === 'back' || !page.startsWith('a')).slice(-farthest.back);
  const linesOf = (block: ReadBlock): MarginLine[] =>
    block.rows
      ? block.rows.flatMap((row) => pairs(row.map(({ passage }) => lineOf(seed, passage))))
      : [lineOf(seed, block.passage)].filter(({ text }) => text !== '');
  return { front: front.flatMap(linesOf), back: back.filter((block) => !front.includes(block)).flatMap(linesOf) };
}

function lineOf(seed: Seed, passage: ReadBlock['passage']): MarginLine {
  const plain = compact(passage);
  return { text: plain.text, printed: printedOf(seed, plain) };
}

const pairs = (cells: readonly MarginLine[]): MarginLine[] =>
  cells.flatMap((cell, i) =>
    i % 2 === 0 && cells[i + 1] !== undefined
      ? [{ text: `${cell.text}：${cells[i + 1].text}`, printed: `${cell.printed}：${cells[i + 1].printed}` }]
      : [],
  );
