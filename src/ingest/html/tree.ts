import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The tree of a page, or of a piece of one. */
export const parseHtml = (text: string): DefaultTreeAdapterTypes.Document => parse(text);

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** The value of an attribute; null where it has none. */
export const attribute = ({ attrs }: HtmlElement, name: string): string | null => attrs.find((attr) => attr.name === name)?.value ?? null;

/** Every element of a tree that passes a test, in order; what lies inside one that passes too. */
export function elementsOf(node: DefaultTreeAdapterTypes.ParentNode, test: (element: HtmlElement) => boolean): HtmlElement[] {
  return node.childNodes.flatMap((child) => (isElement(child) ? [...(test(child) ? [child] : []), ...elementsOf(child, test)] : []));
}

/** Elements whose content no page shows as text. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'svg',
  'object',
  'select',
  'textarea',
  'button',
  'input',
  'video',
  'audio',
  'canvas',
  'map',
]);

/** True for an element that holds no words of the page. */
export const isSilent = ({ tagName }: HtmlElement): boolean => silent.has(tagName);

/** True for an element that its page doesn't show. */
export const isHidden = (element: HtmlElement): boolean =>
  attribute(element, 'hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');

/** The words of a node, as its page shows them. */
export function wordsOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return isElement(node) && !isSilent(node) ? node.childNodes.map(wordsOf).join('') : '';
}

/** The words without space at their ends, and with one space for several. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
