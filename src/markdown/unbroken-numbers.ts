import type { StateCore, Token } from 'markdown-it';

/** A number and what it counts, between which a line of Chinese may end: 2025年, 1.2万亿元, 3—5家. */
const numberWithUnit = /\d[\d.,—～~-]*[百千万亿]*\p{Script=Han}/gu;

/** Core rule: a number of the running text and the character after it share a `<span class="unbroken">`; a link keeps its own together. */
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

function pieces(state: StateCore, whole: Token): Token[] {
  const text = (content: string): Token => Object.assign(new state.Token('text', '', 0), { content, level: whole.level });
  const result: Token[] = [];
  let from = 0;
  for (const { 0: found, index } of whole.content.matchAll(numberWithUnit)) {
    const open = new state.Token('unbroken_open', 'span', 1);
    open.attrSet('class', 'unbroken');
    result.push(text(whole.content.slice(from, index)), open, text(found), new state.Token('unbroken_close', 'span', -1));
    from = index + found.length;
  }
  return from === 0 ? [whole] : [...result, text(whole.content.slice(from))];
}
