import type { StateCore, Token } from 'markdown-it';
import { attribute, marksOf } from './block-marks.ts';

/** Stretches of a text in code points, half-open. */
type Ranges = [number, number][];

/** Core rule, last: run-in heads (`heads=0-10,85-97` in the block's marks) become `<b class="head">`. */
export function markHeads(state: StateCore): void {
  state.tokens.forEach((token, i) => {
    const heads = marksOf(state.tokens[i - 1])?.fields.heads;
    if (token.type === 'inline' && heads) token.children = split(state, token.children ?? [], readRanges(heads));
  });
}

const readRanges = (heads: string): Ranges => heads.split(',').map((range) => range.split('-').map(Number) as [number, number]);

/** Walks the text tokens with their offsets in the block's exact text; what we add ourselves doesn't count. */
function split(state: StateCore, children: readonly Token[], ranges: Ranges): Token[] {
  const result: Token[] = [];
  let offset = 0;
  let added = 0;
  for (const child of children) {
    if (child.type === 'link_open' && attribute(child, 'class')?.includes('added')) added++;
    if (child.type === 'link_close' && added > 0) added--;
    if (child.type === 'text' && added === 0) {
      const characters = Array.from(child.content);
      result.push(...cut(state, characters, offset, ranges));
      offset += characters.length;
    } else result.push(child);
  }
  return result;
}

function cut(state: StateCore, characters: readonly string[], offset: number, ranges: Ranges): Token[] {
  const edges = ranges.flat().map((edge) => edge - offset);
  const points = [...new Set([0, ...edges.filter((edge) => edge > 0 && edge < characters.length), characters.length])].sort(
    (a, b) => a - b,
  );
  return points.slice(1).flatMap((end, i) => {
    const start = points[i];
    const inside = ranges.some(([from, to]) => start + offset >= from && end + offset <= to);
    const token = new state.Token('text', '', 0);
    token.content = characters.slice(start, end).join('');
    if (!inside) return [token];
    const open = new state.Token('head_open', 'b', 1);
    open.attrSet('class', 'head');
    return [open, token, new state.Token('head_close', 'b', -1)];
  });
}
