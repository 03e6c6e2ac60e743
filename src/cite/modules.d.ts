declare module '*?raw' {
  /** A file's text, put in while building. */
  const text: string;
  export default text;
}
declare module '@citation-js/plugin-ris';
declare module 'citeproc' {
  /** An element of a style. */
  export interface Node {
    name?: string;
    attrs: { name?: string };
    children?: (Node | string)[];
  }
  type Find = (this: unknown, style: Node, name: string, attribute?: string, into?: Node[]) => Node[];
  const CSL: { XmlJSON: { prototype: { getNodesByName: Find } } };
  export default CSL;
}
