import type { StateCore, Token } from 'markdown-it';
import { attribute } from './block-marks.ts';

/** The printed number of a box, before its title: 专栏3, 专项12. */
const number = /^(专栏|专项)\s*[\d０-９一二三四五六七八九十]+(?=\S)/;

/**
 * Core rule: a block quote is a printed box (专栏, 专项): an aside named by its heading, or by `label` where it has none.
 * Its role is note: an aside's own role would be a landmark, and landmarks don't stand inside one another.
 */
export const readBoxes =
  (label: string) =>
  (state: StateCore): void => {
    state.tokens.forEach((token, i) => {
      if (token.type === 'blockquote_close') token.tag = 'aside';
      if (token.type !== 'blockquote_open') return;
      token.tag = 'aside';
      token.attrSet('class', 'box');
      token.attrSet('role', 'note');
      nameBox(token, state.tokens[i + 1], label);
      if (state.tokens[i + 1]?.type === 'heading_open') setNumberApart(state, state.tokens[i + 2]);
    });
  };

function nameBox(box: Token, first: Token | undefined, label: string): void {
  const id = attribute(first, 'id');
  if (first?.type === 'heading_open' && id) box.attrSet('aria-labelledby', id);
  else {
    if (id) box.attrSet('id', id.replace(/-[ptn]\d+(x\d+)?$/, ''));
    box.attrSet('aria-label', label);
  }
}

/** The number and the title are printed without a space; an element around the number lets a style sheet part them. */
function setNumberApart(state: StateCore, inline: Token | undefined): void {
  const first = inline?.children?.[0];
  const printed = first?.type === 'text' ? number.exec(first.content)?.[0] : undefined;
  if (!inline?.children || !first || !printed) return;
  const open = new state.Token('number_open', 'span', 1);
  open.attrSet('class', 'number');
  const text = new state.Token('text', '', 0);
  text.content = printed;
  first.content = first.content.slice(printed.length);
  inline.children.unshift(open, text, new state.Token('number_close', 'span', -1));
}
