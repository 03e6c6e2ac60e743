import { sayBytes } from './data-page.ts';

/** A file that may be made after the pages: what it is, as readers are told, where it stands, its bytes. */
export interface Pack {
  label: string;
  /** The language of its label. */
  language: string;
  href: string;
  bytes: number;
}

/** The place of the list, which no page can fill while it is made. */
const place = /(<div\b[^>]*\bdata-packs\b[^>]*>)[\s\S]*?(<\/div>)/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const line = ({ label, language, href, bytes }: Pack): string =>
  `<li><a href="${escaped(href)}" lang="${language}">${escaped(label)}</a> <span class="src size">${sayBytes(bytes)}</span></li>`;

/** A page with the list of the packs that there are, instead of the one it had; a page that has no place for it is as it was. */
export const listPacks = (html: string, packs: readonly Pack[]): string =>
  html.replace(
    place,
    (_whole, start: string, end: string) => start + (packs.length > 0 ? `<ul class="plain">${packs.map(line).join('')}</ul>` : '') + end,
  );
