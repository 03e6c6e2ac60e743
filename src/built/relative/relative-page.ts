import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { relativeAddress } from './relative-address.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A stretch of a page and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What a page of a site becomes on a disk. */
export interface OnDisk {
  /** The address that the site is built for, with `/` at both ends. */
  base: string;
  /** What the line about the frozen copy says besides; HTML. */
  note: string;
}

/** Attributes that hold one address. */
const addressed = new Set(['href', 'src', 'action', 'poster', 'data', 'xlink:href']);

/** Everything of its own folder, from a disk too, where `'self'` is nobody; no script. */
const policy = "default-src 'none'; img-src 'self' file:; style-src 'self' file:; form-action 'self' file:; base-uri 'none'";

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const valueOf = (element: Element, name: string): string => element.attrs.find((attr) => attr.name === name)?.value ?? '';

function elementsIn(html: string): Element[] {
  const found: Element[] = [];
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isElementNode(node)) found.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes);
    if (tree.isElementNode(node) && node.tagName === 'template')
      waiting.push(tree.getTemplateContent(node as DefaultTreeAdapterTypes.Template));
  }
  return found;
}

/** Whether an element is script, or brings some; data blocks are none. */
const isScript = (element: Element): boolean =>
  (element.tagName === 'script' && !/json/.test(valueOf(element, 'type'))) ||
  (element.tagName === 'link' && /^(?:modulepreload|preload)$/.test(valueOf(element, 'rel')));

/** The new values of an element's attributes, by name. */
function newValues(element: Element, page: string, base: string): [name: string, value: string][] {
  const values = element.attrs.flatMap(({ name, prefix, value }): [string, string][] => {
    const whole = prefix ? `${prefix}:${name}` : name;
    const relative = addressed.has(whole) ? relativeAddress(value, page, base) : null;
    return relative === null ? [] : [[whole, relative]];
  });
  if (element.tagName !== 'meta') return values;
  const [kind, content] = [valueOf(element, 'http-equiv').toLowerCase(), valueOf(element, 'content')];
  if (kind === 'content-security-policy') return [...values, ['content', policy]];
  const [, wait = '', address = ''] = /^(\d+;\s*url=)(.*)$/i.exec(content) ?? [];
  const relative = kind === 'refresh' ? relativeAddress(address, page, base) : null;
  return relative === null ? values : [...values, ['content', wait + relative]];
}

/** What changes at one element. */
function editsOf(element: Element, page: string, { base, note }: OnDisk): Edit[] {
  const place = element.sourceCodeLocation;
  if (!place) return [];
  if (isScript(element)) return [{ start: place.startOffset, end: place.endOffset, text: '' }];
  const tags = [place.startTag, place.endTag].filter((tag) => tag !== undefined);
  if (element.tagName === 'noscript') return tags.map(({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset, text: '' }));
  const edits = newValues(element, page, base).flatMap(([name, value]): Edit[] => {
    const at = place.attrs?.[name];
    return at ? [{ start: at.startOffset, end: at.endOffset, text: `${name}="${escape(value)}"` }] : [];
  });
  const isAbout = element.tagName === 'p' && valueOf(element, 'class').split(' ').includes('frozen');
  const end = place.endTag?.startOffset;
  return isAbout && end !== undefined ? [...edits, { start: end, end, text: ` ${note}` }] : edits;
}

/** A page as it opens from a disk: links lead from file to file, what needs script says so as without script, and its line says where it was opened. `page` is its path below the site's folder. */
export function relativePage(html: string, page: string, site: OnDisk): string {
  const edits = elementsIn(html).flatMap((element) => editsOf(element, page, site));
  let [text, at] = ['', 0];
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    text += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + html.slice(at);
}

/** A sheet as it opens from a disk. */
export const relativeSheet = (css: string, path: string, base: string): string =>
  css.replace(/url\((['"]?)([^'")]+)\1\)/g, (whole, quote: string, address: string) => {
    const relative = relativeAddress(address, path, base);
    return relative === null ? whole : `url(${quote}${relative}${quote})`;
  });
