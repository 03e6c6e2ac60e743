import type { StateCore, Token } from 'markdown-it';
import { attribute } from './block-marks.ts';

/**
 * Core rule: a heading that is printed on the line of the paragraph after it (class `run-in`) shares a `<div class="run">`
 * with that paragraph, so that a style sheet can set both in one line, as printed.
 */
export function joinRuns(state: StateCore): void {
  const result: Token[] = [];
  let inRun = false;
  state.tokens.forEach((token, i) => {
    if (token.type === 'heading_open' && attribute(token, 'class') === 'run-in' && state.tokens[i + 3]?.type === 'paragraph_open') {
      inRun = true;
      const open = new state.Token('run_open', 'div', 1);
      open.block = true;
      open.attrSet('class', 'run');
      result.push(open);
    }
    result.push(token);
    // No line feed between the two: it would show as a space.
    if (inRun && token.type === 'heading_close') token.block = false;
    if (inRun && token.type === 'paragraph_close') {
      inRun = false;
      const close = new state.Token('run_close', 'div', -1);
      close.block = true;
      result.push(close);
    }
  });
  state.tokens = result;
}
