import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

export type XmlElement = Element;

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** The root element of an XML text; null where it isn't one. */
export function parseXml(text: string): XmlElement | null {
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(text, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

/** An element's name without its prefix. */
export const nameOf = (element: XmlElement): string => element.localName ?? element.nodeName;

/** The elements right inside one, in order; with a name only those. */
export const childrenOf = (parent: XmlElement, name?: string): XmlElement[] =>
  Array.from(parent.childNodes).filter((node) => isElement(node) && (name === undefined || nameOf(node) === name)) as XmlElement[];

/** The first element right inside one that has a name; null where there is none. */
export const childOf = (parent: XmlElement | null, ...path: readonly string[]): XmlElement | null =>
  path.reduce<XmlElement | null>((element, name) => (element ? (childrenOf(element, name)[0] ?? null) : null), parent);

/** An attribute by its name without its prefix; null where there is none. */
export const attributeOf = (element: XmlElement | null, name: string): string | null =>
  element ? (Array.from(element.attributes).find((own) => (own.localName ?? own.nodeName) === name)?.value ?? null) : null;

/** The value of a property, an element with `val`: null where it isn't there, '' where it has no value. */
export function valueOf(parent: XmlElement | null, ...path: readonly string[]): string | null {
  const element = childOf(parent, ...path);
  return element && (attributeOf(element, 'val') ?? '');
}

/** True where a property is switched on. */
export const isOn = (parent: XmlElement | null, name: string): boolean => {
  const value = valueOf(parent, name);
  return value !== null && !/^(?:false|0|off|none)$/.test(value);
};
