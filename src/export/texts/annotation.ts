/** What an annotation of a figure is made from; every address is whole. */
export interface Annotated {
  /** The address of the annotation itself. */
  id: string;
  /** The page of the figure. */
  page: string;
  /** The figure in one line. */
  headline: string;
  /** The plan's published text. */
  text: string;
  /** The page of the plan that holds the block, and the block's address on it. */
  section: string;
  block: string;
  position: { start: number; end: number };
  quote: { exact: string; prefix: string; suffix: string };
  release: string;
}

/**
 * A figure as a Web Annotation (W3C Recommendation of 23 February 2017), with two targets, each with the selector that holds there: the
 * plan's text by position (its box rules may cut the words), and the block on its page by quote (where they are joined again).
 */
export const annotationOf = ({ id, page, headline, text, section, block, position, quote, release }: Annotated): object => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id,
  type: 'Annotation',
  motivation: 'describing',
  generator: { type: 'Software', name: `duizhao ${release}` },
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  body: [
    { type: 'TextualBody', value: headline, format: 'text/plain', language: 'zh-CN', purpose: 'describing' },
    { id: page, type: 'Text', format: 'text/html', language: 'zh-CN', purpose: 'linking' },
  ],
  target: [
    { source: text, selector: { type: 'TextPositionSelector', ...position } },
    {
      source: section,
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: block,
        refinedBy: { type: 'TextQuoteSelector', ...quote },
      },
    },
  ],
});
