import { ParseOption, XmlBufferInputProvider, XmlDocument, type XmlElement, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';

/** Akoma Ntoso as libxml2 reads it: none of its lines is ours. */

const namespaces = { akn: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };

/** What an element with an address of the site says, and its eId. */
export interface Addressed {
  eId: string;
  url: string;
  name: string;
  /** Its own words: a division's are those of its number and heading, a table's those of its cells, row by row. */
  text: string;
}

const textsOf = (element: XmlElement, path: string): string[] => element.find(path, namespaces).map((node) => node.content);

function wordsOf(element: XmlElement): string {
  if (element.name === 'table')
    return element
      .find('akn:tr', namespaces)
      .map((row) => textsOf(row as XmlElement, 'akn:td|akn:th').join('\t'))
      .join('\n');
  if (element.name === 'p') return element.content;
  return textsOf(element, 'akn:num|akn:heading').join('');
}

/** Reads a file and hands its document to the work. Throws where it isn't well formed. */
export function withXml<T>(text: string, work: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET });
  try {
    return work(document);
  } finally {
    document.dispose();
  }
}

/** Every element with an address, in the order of the file; rows of tables apart. */
export const addressed = (text: string): Addressed[] =>
  withXml(text, (document) =>
    document.find('//akn:*[@GUID][not(self::akn:tr)]', namespaces).map((node) => {
      const element = node as XmlElement;
      return { eId: element.attr('eId')?.value ?? '', url: element.attr('GUID')?.value ?? '', name: element.name, text: wordsOf(element) };
    }),
  );

/** The values of an attribute, wherever it stands. */
export const valuesOf = (text: string, path: string): string[] =>
  withXml(text, (document) => document.find(path, namespaces).map((node) => node.content));

/** A check against a schema and the one that it imports. It throws with what libxml2 says where a file doesn't fit. */
export function validator(xsd: Uint8Array, xml: Uint8Array): (text: string) => void {
  xmlRegisterInputProvider(new XmlBufferInputProvider({ 'xml.xsd': xml, './xml.xsd': xml }));
  const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(xsd, { url: 'akomantoso30.xsd' }));
  return (text) => withXml(text, (document) => schema.validate(document));
}
