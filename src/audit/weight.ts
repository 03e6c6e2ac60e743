import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, elementsOf } from './page.ts';

/** Gzipped bytes a browser fetches before anyone searches or clicks; inline styles and scripts count as such, and in the HTML. */
export interface Weight {
  html: number;
  css: number;
  script: number;
}

/** Any `from "x"` or bare `import "x"` of a built module; `import("x")` is loaded later and doesn't count. */
const staticImport = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Gzipped bytes of the inline elements of one name. */
const inline = (html: string, name: 'style' | 'script'): number =>
  elementsOf(html)
    .filter((element) => element.tagName === name && attribute(element, 'src') === null)
    .reduce((bytes, { childNodes: [text] }) => bytes + ('value' in (text ?? {}) ? gzipped((text as { value: string }).value) : 0), 0);

/** The styles and scripts that a page's HTML names, as paths below dist. */
function namedBy(html: string, base: string): { css: Set<string>; script: Set<string> } {
  const css = new Set<string>();
  const script = new Set<string>();
  const inside = (address: string): string => (address.startsWith(base) ? address.slice(base.length) : address);
  for (const element of elementsOf(html)) {
    const address = attribute(element, element.tagName === 'script' ? 'src' : 'href');
    if (address === null) continue;
    const rel = attribute(element, 'rel');
    if (element.tagName === 'script' || (element.tagName === 'link' && rel === 'modulepreload')) script.add(inside(address));
    else if (element.tagName === 'link' && rel === 'stylesheet') css.add(inside(address));
  }
  return { css, script };
}

/** Weighs one page of the built site; `files` holds the text of its HTML, styles and scripts by path below dist. */
export function weighPage(path: string, files: ReadonlyMap<string, string>, base = '/'): Weight {
  const html = files.get(path);
  if (html === undefined) throw new Error(`dist/${path}: there is no such page. Build the site first.`);
  const { css, script } = namedBy(html, base);
  for (const module of script) {
    for (const [, address = ''] of (files.get(module) ?? '').matchAll(staticImport)) {
      script.add(address.startsWith('/') ? address.slice(base.length) : posix.join(posix.dirname(module), address));
    }
  }
  const sum = (paths: Set<string>): number => [...paths].reduce((bytes, file) => bytes + gzipped(files.get(file) ?? ''), 0);
  return { html: gzipped(html), css: sum(css) + inline(html, 'style'), script: sum(script) + inline(html, 'script') };
}
