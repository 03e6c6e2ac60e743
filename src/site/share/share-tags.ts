import { cardSize } from '../../built/card/card.ts';

/** What is said of a page where its address is shared. */
export interface Shared {
  title: string;
  description: string;
  address: string | null;
  /** The whole address of its card. */
  image: string;
  /** What the card says. */
  alt: string;
  /** The name of the site. */
  site: string;
  /** As `<html lang>` names it. */
  language: string;
}

/** The Open Graph of a page: properties and what they are. A page without an address has none to name. */
export const tagsOf = ({ title, description, address, image, alt, site, language }: Shared): [property: string, content: string][] => [
  ['og:site_name', site],
  ['og:type', 'website'],
  ['og:title', title],
  ['og:description', description],
  ...(address === null ? [] : ([['og:url', address]] satisfies [string, string][])),
  ['og:locale', language.replace('-', '_')],
  ['og:image', image],
  ['og:image:type', 'image/png'],
  ['og:image:width', String(cardSize.width)],
  ['og:image:height', String(cardSize.height)],
  ['og:image:alt', alt],
];
