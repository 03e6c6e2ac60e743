import type { StateCore, Token } from 'markdown-it';

/** What stands in `{#address .class key=value}` at the end of a block. */
export interface Marks {
  id: string;
  className: string | null;
  fields: Record<string, string>;
}

const marks = /(?:^|\s)\{#([a-z0-9-]+)((?:\s[^{}\\]*)?)\}$/;

/** Reads the marks at the end of a block's source. A text's own braces are escaped, so they never match. */
export function readMarks(source: string): { marks: Marks; rest: string } | null {
  const match = marks.exec(source);
  if (!match) return null;
  const words = match[2].split(/\s+/).filter(Boolean);
  const className = words.find((word) => word.startsWith('.'))?.slice(1) ?? null;
  const fields = Object.fromEntries(words.flatMap((word) => (word.includes('=') ? [word.split('=', 2) as [string, string]] : [])));
  return { marks: { id: match[1], className, fields }, rest: source.slice(0, match.index) };
}

/** An attribute of a token as text; null where it has none. */
export function attribute(token: Token | undefined, name: string): string | null {
  const value = token?.attrGet(name) ?? null;
  return value === null ? null : String(value);
}

/** The marks of a block's opening token, as `takeMarks` left them. */
export const marksOf = (token: Token | undefined): Marks | null => (token?.meta as { marks?: Marks } | null)?.marks ?? null;

function setMarks(token: Token, found: Marks): void {
  token.meta = { marks: found };
  token.attrSet('id', found.id);
  if (found.className) token.attrSet('class', found.className);
}

/** Core rule, before inline parsing: takes the marks off the source and puts them on the block's opening token. */
export function takeMarks(state: StateCore): void {
  const kept: Token[] = [];
  for (let i = 0; i < state.tokens.length; i++) {
    const token = state.tokens[i];
    const found = token.type === 'inline' ? readMarks(token.content) : null;
    if (found && found.rest === '' && tableBefore(kept)) {
      setMarks(tableBefore(kept) as Token, found.marks);
      kept.pop();
      i++;
      continue;
    }
    if (found) {
      token.content = found.rest;
      setMarks(kept[kept.length - 1], found.marks);
    }
    kept.push(token);
  }
  state.tokens = kept;
}

/** The opening token of the table that ends right before an open paragraph. */
function tableBefore(tokens: readonly Token[]): Token | null {
  if (tokens.at(-1)?.type !== 'paragraph_open' || tokens.at(-2)?.type !== 'table_close') return null;
  return tokens.findLast((token) => token.type === 'table_open') ?? null;
}
