import { gunzipSync, strFromU8 } from 'fflate';
import { attribute, elementsOf, textOf } from './page.ts';

/** What is compared of a file: `text`, `ids`, `hrefs` and `attributes` of a page; the `data` of a table or text; the `bytes` of the rest. */
export type Aspect = 'text' | 'ids' | 'hrefs' | 'attributes' | 'data' | 'bytes';

/** A file without what a build changes by itself: each aspect as one text. */
export type Projection = ReadonlyMap<Aspect, string>;

const addresses = new Set(['href', 'src', 'srcset', 'action', 'data', 'poster']);
const asText = /(?:\.(?:json|csv|md|txt|xml|svg|yml)|(?:^|\/)(?:_headers|_redirects|SHA256SUMS))$/;

/** True for styles and scripts that the build names after what is in them. */
export const isHashed = (path: string): boolean => /(?:^|\/)_astro\//.test(path);

/** Attributes that the build makes of hashes, or of the place of a component's file. */
const isMade = (name: string, value: string): boolean =>
  name === 'integrity' || name.startsWith('data-astro-') || value.startsWith('default-src ');

/** White space as a browser shows it. */
const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A page as its readers have it. */
function projectPage(html: string): Projection {
  const elements = elementsOf(html);
  const whole = elements.find(({ tagName }) => tagName === 'html');
  const facts = elements.filter((element) => attribute(element, 'type') === 'application/ld+json');
  const stated = facts.flatMap(({ childNodes }) => childNodes.flatMap((node) => ('value' in node ? [node.value] : [])));
  const ids: string[] = [];
  const hrefs: string[] = [];
  const attributes: string[] = [];
  for (const { tagName, attrs } of elements) {
    for (const { name, value } of attrs) {
      if (name === 'id') ids.push(value);
      else if (!addresses.has(name)) attributes.push(...(isMade(name, value) ? [] : [`${tagName} ${name}=${value}`]));
      else if (!isHashed(value)) hrefs.push(value);
    }
  }
  const text = [whole ? collapsed(textOf(whole)) : '', ...stated].join('\n');
  return new Map([
    ['text', text],
    ['ids', ids.join('\n')],
    ['hrefs', hrefs.join('\n')],
    ['attributes', attributes.join('\n')],
  ]);
}

/** JSON one value a line, whatever its white space. */
const project = (text: string, path: string): string => (path.endsWith('.json') ? JSON.stringify(JSON.parse(text), null, 1) : text);

/** The text of a packed file: GB 18030, in builds before 2026.11.3 UTF-8. */
function unpacked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A packed file as JSON where it is that, otherwise as the bytes that were packed. */
function projectPacked(bytes: Uint8Array): string {
  const isJson = bytes[0] === 0x5b || bytes[0] === 0x7b;
  return isJson ? project(unpacked(bytes), '.json') : strFromU8(bytes, true);
}

/** What is compared of one file. Throws where a `.json` or `.gz` file isn't one. */
export function projectFile(path: string, bytes: Uint8Array): Projection {
  if (path.endsWith('.html')) return projectPage(strFromU8(bytes));
  if (path.endsWith('.gz')) return new Map([['data', projectPacked(gunzipSync(bytes))]]);
  if (asText.test(path)) return new Map([['data', project(strFromU8(bytes), path)]]);
  return new Map([['bytes', strFromU8(bytes, true)]]);
}
