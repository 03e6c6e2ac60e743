/** A tag, a comment, or an element whose content is no HTML; a `>` inside an attribute ends nothing. */
const markup = /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1>|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

const empty = new Set('area br col embed hr img input link meta source track wbr'.split(' '));

/** Which element is closed, and how many of its name are open inside it. */
interface Closed {
  name: string;
  depth: number;
}

/** True of an element whose texts stay as they are, by its name and its opening tag. */
export type IsClosed = (name: string, tag: string) => boolean;

/** The closed element that one is in after a tag; null outside. */
function after(tag: string, inside: Closed | null, isClosed: IsClosed): Closed | null {
  const [, end = '', name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(tag) ?? [];
  if (inside === null) return end === '' && !empty.has(name) && isClosed(name, tag) ? { name, depth: 1 } : null;
  if (name !== inside.name) return inside;
  const depth = inside.depth + (end === '' ? 1 : -1);
  return depth === 0 ? null : { name, depth };
}

/** A piece of HTML with its texts mapped, in their order, but for those inside closed elements; tags stay as they are. */
export function mapTexts(html: string, isClosed: IsClosed, map: (text: string) => string): string {
  let [mapped, at] = ['', 0];
  let inside: Closed | null = null;
  for (const { 0: tag, index } of html.matchAll(markup)) {
    const text = html.slice(at, index);
    mapped += (inside === null ? map(text) : text) + tag;
    if (!/^<(?:!|script|style|textarea)/i.test(tag)) inside = after(tag, inside, isClosed);
    at = index + tag.length;
  }
  const rest = html.slice(at);
  return mapped + (inside === null ? map(rest) : rest);
}
