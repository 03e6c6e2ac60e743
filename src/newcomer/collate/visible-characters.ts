import { readOutline } from '../../pipeline/read/outline.ts';
import { isLayout } from '../../pipeline/read/source/layout.ts';
import type { Seed } from '../../pipeline/read/source/seed.ts';
import { textParts } from '../../pipeline/read/text.ts';

/** A character of a text as it is compared with another copy: what is seen, in the order of reading, and where it stands. */
export interface Character {
  char: string;
  /** The string index in the text. */
  at: number;
  /** The address of its block. */
  block: string;
}

/** The visible characters of a text in the order of reading: tables cell by cell, however their lines are broken or drawn. */
export function charactersOf(seed: Seed, title: string | null): Character[] {
  const parts = readOutline(seed, title).blocks.flatMap((block) => textParts(block).map(({ passage }) => ({ block: block.id, passage })));
  return parts.flatMap(({ block, passage }) => {
    let at = 0;
    return [...passage.text].flatMap((char) => {
      const here = passage.at[at];
      at += char.length;
      return isLayout(char) ? [] : [{ char, at: here, block }];
    });
  });
}
