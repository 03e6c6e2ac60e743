import type { ReadBlock, ReadDivision } from '../../read/walk.ts';

/** What a table stands among. */
interface Around {
  blocks: readonly ReadBlock[];
  divisions: readonly ReadDivision[];
  title?: string | null;
}

/** The longest line that names a table. */
const longestCaption = 40;

/** A line that says in which unit a table's figures are. */
const unitLine = /^[（(]?(?:计量)?单位[:：]/;

/** What stands over a table, or says its unit under it: the short lines right before it, with the title of their division and of the plan. */
export function captionOf({ blocks, divisions, title }: Around, at: number): string {
  const { division } = blocks[at];
  const over: string[] = [];
  for (let b = at - 1; b >= 0 && over.length < 2; b--) {
    const { text } = blocks[b].passage;
    if (blocks[b].rows || blocks[b].division !== division || text.length > longestCaption || /[。；]/.test(text)) break;
    over.unshift(text);
  }
  const titled = divisions.find(({ id }) => id === division)?.title ?? title ?? '';
  const under = blocks[at + 1]?.passage.text ?? '';
  return [titled, ...over, ...(unitLine.test(under) ? [under] : [])].join('\n');
}
