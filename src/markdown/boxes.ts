import type { StateCore, Token } from 'markdown-it';
import { attribute } from './marks.ts';

/** Core rule: a block quote is a printed box (专栏, 专项): an aside named by its heading, or by `label` where it has none. */
export const readBoxes =
  (label: string) =>
  (state: StateCore): void => {
    state.tokens.forEach((token, i) => {
      if (token.type === 'blockquote_close') token.tag = 'aside';
      if (token.type !== 'blockquote_open') return;
      token.tag = 'aside';
      token.attrSet('class', 'box');
      nameBox(token, state.tokens[i + 1], label);
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
