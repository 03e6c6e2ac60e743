/** Packages that tests read with and that bring no types of their own. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';

  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; datatype?: { value: string } };
  }
  export default class CsvwParser {
    constructor(options: { metadata: unknown; baseIRI: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
declare module 'jsonld' {
  interface Term {
    termType: string;
    value: string;
    datatype?: { value: string };
    language?: string;
  }
  export interface Triple {
    subject: Term;
    predicate: Term;
    object: Term;
    graph: Term;
  }
  const jsonld: {
    toRDF(document: object, options: { base: string; documentLoader: (url: string) => Promise<never> }): Promise<Triple[]>;
  };
  export default jsonld;
}
declare module '@citation-js/plugin-cff';
declare module '@citation-js/plugin-zenodo';
