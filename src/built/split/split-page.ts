import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { cutList, type Limits, type Piece } from './cut-list.ts';
import { attribute, type Element, outermost, sliceOf } from './element.ts';
import { partPage, type PartNames, restLinks } from './part-page.ts';

/** The attribute of a list that is too long for one page; its value is what the links between the parts say (`PartNames`). */
export const splitMark = 'data-split';

/** A page whose lists were cut, and the pages of their further parts, by the folder below the page's own. */
export interface Split {
  html: string;
  parts: Map<string, string>;
}

const elementWith = (document: DefaultTreeAdapterTypes.Document, isWanted: (element: Element) => boolean): Element | undefined =>
  outermost(document, isWanted).at(0);

/** A list of a page, and the numbers of its further parts on that page. */
interface Cut {
  list: Element;
  names: PartNames;
  pieces: Piece[];
  /** The number of its second part. */
  from: number;
}

/** Cuts the marked lists of a page into parts, each on a page of its own but the first; null where nothing is too long. `address` is the page's own, without a host. Throws where a list names no words. */
export function splitPage(html: string, address: string, limits: Limits): Split | null {
  const document = parse(html, { sourceCodeLocationInfo: true });
  let from = 2;
  const cuts = outermost(document, (element) => attribute(element, splitMark) !== null).flatMap((list): Cut[] => {
    const pieces = cutList(html, list, limits);
    if (pieces.length === 1) return [];
    const cut = { list, names: JSON.parse(attribute(list, splitMark) ?? '') as PartNames, pieces, from };
    from += pieces.length - 1;
    return [cut];
  });
  const main = elementWith(document, ({ tagName }) => tagName === 'main');
  const heading = elementWith(document, ({ tagName }) => tagName === 'h1');
  if (cuts.length === 0 || main === undefined || heading === undefined) return null;
  const frame = { html, address, main, heading };
  const places = new Map(cuts.flatMap((cut) => placesOf(address, cut)));
  const parts = cuts.flatMap(({ pieces, names, from: second }) =>
    pieces.slice(1).map((_, i): [string, string] => [`part-${second + i}`, partPage(frame, { pieces, names, second, at: i + 1 })]),
  );
  return { html: leadingOn(withFirsts(html, address, cuts), address, places), parts: new Map(parts) };
}

/** Where every id of the further parts stands. */
const placesOf = (address: string, { pieces, from }: Cut): [id: string, href: string][] =>
  pieces
    .slice(1)
    .flatMap(({ html }, i) =>
      [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]): [string, string] => [id, `${address}part-${from + i}/#${id}`]),
    );

/** Links inside the page lead on to the part that what they name stands in. */
const leadingOn = (html: string, address: string, places: ReadonlyMap<string, string>): string =>
  html.replace(/ href="([^"#]*)#([^"]*)"/g, (link, page: string, id: string) => {
    const href = page === '' || page === address ? places.get(id) : undefined;
    return href === undefined || html.includes(` id="${id}"`) ? link : ` href="${href}"`;
  });

/** The page with the first part of each list, and the way to the others after it. */
function withFirsts(html: string, address: string, cuts: readonly Cut[]): string {
  let done = 0;
  const written = cuts.map(({ list, names, pieces, from }) => {
    const place = list.sourceCodeLocation;
    const end = place?.endTag;
    if (!place?.startTag || !end) throw new Error(`${address}: a list that is cut has no end.`);
    const text = html.slice(done, place.startTag.endOffset) + pieces[0].html + sliceOf(html, end);
    done = place.endOffset;
    return text + restLinks(address, { pieces, names, second: from, at: 0 });
  });
  return written.join('') + html.slice(done);
}
