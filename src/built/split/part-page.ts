import type { Piece } from './cut-list.ts';
import { type Element, nameOf } from './element.ts';

/** What is said around the parts of a list; {names} in braces are filled in. */
export interface PartNames {
  /** the further parts, for those who can't see them: 其余部分 */
  rest: string;
  /** what stands here: 以上是第{from}—{to}行，共{rows}行。 */
  here: string;
  /** a link to a part: 第{from}—{to}行 */
  rows: string;
  /** after the title of a part's page: （第{from}—{to}行，共{rows}行） */
  title: string;
  /** what the button says that script makes: 显示全部{rows}行 */
  all: string;
  /** what is said while script reads the others */
  reading: string;
}

/** A part of a list among the others: which, and the number of the second one's page. */
export interface PartAt {
  pieces: readonly Piece[];
  names: PartNames;
  second: number;
  at: number;
}

/** A page around a part: its HTML, its address, where its main and its heading stand. */
export interface Frame {
  html: string;
  address: string;
  main: Element;
  heading: Element;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

const fill = (text: string, values: Record<string, number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** From which row to which a part goes, of how many. */
function rangeOf(pieces: readonly Piece[], at: number): { from: number; to: number; rows: number } {
  const before = pieces.slice(0, at).reduce((sum, { rows }) => sum + rows, 0);
  return { from: before + 1, to: before + pieces[at].rows, rows: pieces.reduce((sum, { rows }) => sum + rows, 0) };
}

const hrefOf = (address: string, second: number, at: number): string => (at === 0 ? address : `${address}part-${second + at - 1}/`);

/** The links from one part of a list to the others. On the list's own page every group of another part keeps its id here, so that its address leads to it. */
export function restLinks(address: string, { pieces, names, second, at }: PartAt): string {
  const links = pieces.flatMap(({ groups }, i) => {
    if (i === at) return [];
    const href = hrefOf(address, second, i);
    const own = groups.map(({ id, name }) => {
      const stub = at === 0 ? ` id="${escaped(id)}"` : '';
      return ` <a${stub} class="src" href="${href}#${escaped(id)}">${escaped(name)}</a>`;
    });
    return [`<li><a href="${href}">${escaped(fill(names.rows, rangeOf(pieces, i)))}</a>${own.join('')}</li>`];
  });
  const said = `<p class="src">${escaped(fill(names.here, rangeOf(pieces, at)))}</p>`;
  const all = escaped(fill(names.all, rangeOf(pieces, at)));
  const settings = at === 0 ? ` data-rest="${all}" data-reading="${escaped(names.reading)}"` : '';
  return `<nav class="rest"${settings} aria-label="${escaped(names.rest)}">${said}<ol class="plain">${links.join('')}</ol></nav>`;
}

/** The page of a further part: the frame of the list's own page, its heading, and the part between links to the others. */
export function partPage({ html, address, main, heading }: Frame, part: PartAt): string {
  const { pieces, names, second, at } = part;
  const [start, end] = [main.sourceCodeLocation?.startTag?.endOffset ?? 0, main.sourceCodeLocation?.endTag?.startOffset ?? html.length];
  const range = escaped(fill(names.title, rangeOf(pieces, at)));
  const own = (text: string): string =>
    text
      .replace(/<title>([^<]*?)( · [^<·]*)?<\/title>/, (_, title: string, site = '') => `<title>${title}${range}${site}</title>`)
      .replace(/(<link rel="canonical" href="[^"]*\/)(?=")/, `$1part-${second + at - 1}/`)
      .replace(/(<p class="print-only">[^<]*\/)(?=<\/p>)/, `$1part-${second + at - 1}/`);
  const links = restLinks(address, part);
  // The same once more, which is no landmark of its own.
  const below = links.replace(/^<nav class="rest"[^>]*>/, '<div class="rest">').replace(/<\/nav>$/, '</div>');
  const head = `<h1><a href="${address}">${escaped(nameOf(heading))}</a> <span class="src">${range}</span></h1>`;
  const list = `<div data-part>${leadingHome(pieces[at].html, address)}</div>`;
  return own(html.slice(0, start)) + head + links + list + below + own(html.slice(end));
}

/** Links inside the whole page lead to it where what they name stands in another part. */
const leadingHome = (html: string, address: string): string =>
  html.replace(/ href="#([^"]*)"/g, (link, id: string) => (html.includes(` id="${id}"`) ? link : ` href="${address}#${id}"`));
