import type { StateCore, Token } from 'markdown-it';
import { numberWithUnit } from '../language/numbers/number-with-unit.ts';

const whole = new RegExp(numberWithUnit, 'g');

/** Core rule: a number of the running text and its unit share a `<span class="unbroken">`; a link keeps its own together. */
export function keepNumbers(state: StateCore): void {
  for (const inline of state.tokens) {
    if (!inline.children) continue;
    let links = 0;
    inline.children = inline.children.flatMap((child) => {
      if (child.type === 'link_open') links += 1;
      if (child.type === 'link_close') links -= 1;
      return child.type === 'text' && links === 0 ? pieces(state, child) : [child];
    });
  }
}

function pieces(state: StateCore, token: Token): Token[] {
  const text = (content: string): Token => Object.assign(new state.Token('text', '', 0), { content, level: token.level });
  const result: Token[] = [];
  let from = 0;
  for (const { 0: found, index } of token.content.matchAll(whole)) {
    const open = new state.Token('unbroken_open', 'span', 1);
    open.attrSet('class', 'unbroken');
    result.push(text(token.content.slice(from, index)), open, text(found), new state.Token('unbroken_close', 'span', -1));
    from = index + found.length;
  }
  return from === 0 ? [token] : [...result, text(token.content.slice(from))];
}
