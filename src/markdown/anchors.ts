import type { StateCore, Token } from 'markdown-it';
import { attribute } from './block-marks.ts';

/** Tokens that hold a block's words, and so its ¶. */
const holders = new Set(['heading_open', 'paragraph_open', 'tr_open']);

/**
 * Core rule, last: puts a link to its own address (¶) at the end of every block that has one. It is ours, not the
 * plan's: class `added`.
 */
export const addAnchors =
  (label: string) =>
  (state: StateCore): void => {
    state.tokens.forEach((token, i) => {
      const id = holders.has(token.type) ? attribute(token, 'id') : null;
      if (!id) return;
      const inline = state.tokens.slice(i).find((next) => next.type === 'inline');
      inline?.children?.push(...anchor(state, id, label));
    });
  };

/** The words of an inline token, without what we add. */
export function plain(inline: Token | undefined): string {
  let added = false;
  return (inline?.children ?? [])
    .filter((child) => {
      if (child.type === 'link_open' && attribute(child, 'class')?.includes('added')) added = true;
      const keep = child.type === 'text' && !added;
      if (child.type === 'link_close') added = false;
      return keep;
    })
    .map((child) => child.content)
    .join('');
}

function anchor(state: StateCore, id: string, label: string): Token[] {
  const open = new state.Token('link_open', 'a', 1);
  open.attrs = [
    ['class', 'added pilcrow'],
    ['href', `#${id}`],
    ['aria-label', `${label} ${id}`],
  ];
  const text = new state.Token('text', '', 0);
  text.content = '¶';
  return [open, text, new state.Token('link_close', 'a', -1)];
}
