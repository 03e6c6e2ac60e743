import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';

/** The namespace of Akoma Ntoso 3.0. */
export const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

type Attributes = Readonly<Record<string, string | number | null | undefined>>;
export type Child = Element | string;

/** Makes elements of one document. `element` sets text as it is, `block` puts each child on a line of its own. */
export interface Writer {
  document: Document;
  element: (name: string, attributes?: Attributes, children?: readonly Child[]) => Element;
  block: (name: string, attributes: Attributes, children: readonly Element[]) => Element;
  /** An element of another namespace, with its prefix. */
  foreign: (namespace: string, name: string, attributes: Attributes) => Element;
}

/** Characters that no XML can hold. */
// eslint-disable-next-line no-control-regex
const unspeakable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Begins a document whose root is `akomaNtoso`. */
export function openWriter(): Writer {
  const document = new DOMImplementation().createDocument(namespace, 'akomaNtoso');
  const clean = (text: string): string => text.replace(unspeakable, '').toWellFormed();
  const fill = (made: Element, attributes: Attributes): Element => {
    for (const [name, value] of Object.entries(attributes))
      if (value !== null && value !== undefined) made.setAttribute(name, clean(String(value)));
    return made;
  };
  const element: Writer['element'] = (name, attributes = {}, children = []) => {
    const made = fill(document.createElementNS(namespace, name), attributes);
    for (const child of children) made.appendChild(typeof child === 'string' ? document.createTextNode(clean(child)) : child);
    return made;
  };
  return {
    document,
    element,
    block: (name, attributes, children) =>
      element(name, attributes, children.length === 0 ? [] : ['\n', ...children.flatMap((child) => [child, '\n'])]),
    foreign: (space, name, attributes) => fill(document.createElementNS(space, name), attributes),
  };
}

/** The document as a file. Throws where something in it can't be written as XML. */
export const printXml = ({ document }: Writer): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document, { requireWellFormed: true })}\n`;
