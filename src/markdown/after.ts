import type { StateCore, Token } from 'markdown-it';
import { attribute } from './block-marks.ts';

/** Words of ours after a block, a link where there is somewhere to go. */
export interface After {
  text: string;
  href: string | null;
}

/** What stands after which block, by the block's address. */
export type AfterBlocks = ReadonlyMap<string, After>;

/** Core rule, before the ¶: puts our words at the end of a paragraph. They are ours: class `added`, left out of the search. */
export function setAfter(state: StateCore): void {
  const { after } = state.env as { after?: AfterBlocks };
  if (!after) return;
  state.tokens.forEach((token, i) => {
    const added = token.type === 'paragraph_open' ? after.get(attribute(token, 'id') ?? '') : undefined;
    if (added) state.tokens[i + 1]?.children?.push(...written(state, added));
  });
}

function written(state: StateCore, { text, href }: After): Token[] {
  const open = new state.Token('link_open', href === null ? 'span' : 'a', 1);
  open.attrs = [['class', 'added after'], ...(href === null ? [] : [['href', href] as [string, string]])];
  const inner = new state.Token('text', '', 0);
  inner.content = text;
  return [open, inner, new state.Token('link_close', href === null ? 'span' : 'a', -1)];
}
