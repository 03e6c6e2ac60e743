import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, type Token } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** The value of an element's attribute, or null. */
export const attribute = (element: Element, name: string): string | null => element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** The elements that stand in an element. */
export const childrenOf = (element: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  element.childNodes.filter((node) => tree.isElementNode(node));

/** Every element below a node that something is true of, outermost only. */
export const outermost = (node: DefaultTreeAdapterTypes.ParentNode, isWanted: (element: Element) => boolean): Element[] =>
  childrenOf(node).flatMap((element) => (isWanted(element) ? [element] : outermost(element, isWanted)));

/** What stands in a text between two places; nothing where there are none. */
export const sliceOf = (text: string, place: Token.Location | null | undefined): string =>
  place ? text.slice(place.startOffset, place.endOffset) : '';

/** The words of an element, white space as one space. */
export function nameOf(element: DefaultTreeAdapterTypes.ParentNode): string {
  const words = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
  return element.childNodes.map(words).join('').replace(/\s+/g, ' ').trim();
}
