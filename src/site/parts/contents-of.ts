/** A part of a page: its heading, and the id that leads to it. */
export interface PagePart {
  id: string;
  name: string;
}

/** The parts of a page, and where in its HTML the first begins. */
export interface PageContents {
  parts: PagePart[];
  at: number;
}

const attributes = `((?:[^>"']|"[^"]*"|'[^']*')*)`;
const heads = new RegExp(`<section\\b${attributes}>|<h2\\b${attributes}>([\\s\\S]*?)</h2>`, 'g');
const idOf = (attributes: string): string | null => /\sid="([^"]+)"/.exec(attributes)?.[1] ?? null;
const isHidden = (attributes: string): boolean => /\sclass="(?:[^"]* )?hidden[ "]/.test(attributes);
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The parts of a page by its HTML: every heading of the second level that is seen and has an id, its own or that of the section that it
 * opens. Null for a page that lists its parts itself (`on-page`).
 */
export function contentsOf(html: string): PageContents | null {
  if (/\sclass="(?:[^"]* )?on-page[ "]/.test(html)) return null;
  const parts: PagePart[] = [];
  let at = html.length;
  let section: { id: string | null; index: number } | null = null;
  for (const { 0: tag, 1: ofSection, 2: ofHeading = '', 3: inner = '', index } of html.matchAll(heads)) {
    if (tag.startsWith('<section')) {
      section = { id: idOf(ofSection), index };
      continue;
    }
    const id = idOf(ofHeading) ?? section?.id ?? null;
    const name = plain(inner);
    if (id !== null && name !== '' && !isHidden(ofHeading)) {
      at = Math.min(at, section?.index ?? index);
      parts.push({ id, name });
    }
    section = null;
  }
  return { parts, at };
}

/** More than about three screens of a phone. */
const long = 600;

/** True where a page's own HTML is so long, and has so many parts, that it wants a list of them. */
export const wantsContents = (html: string, parts: readonly PagePart[]): boolean => parts.length > 1 && plain(html).length > long;
