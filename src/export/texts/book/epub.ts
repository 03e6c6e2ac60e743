import { zipOf } from '../../zip.ts';
import type { BookPlan, BookWords } from './book.ts';
import { type BookPage, bookPages } from './book-pages.ts';
import { escaped, tag, xhtmlPage } from './xhtml.ts';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const sheet = `body { line-height: 1.8; }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; page-break-after: avoid; }
p { margin: 0 0 0.6em; text-indent: 2em; }
p.signature { text-align: right; }
p.heading { text-align: center; text-indent: 0; font-weight: bold; }
p.salutation, p.note, aside p, .about p { text-indent: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.2em 0.4em; vertical-align: top; }
a[role='doc-noteref'] { font-size: 0.75em; vertical-align: super; text-decoration: none; }
aside { font-size: 0.85em; overflow-wrap: anywhere; }
aside p { margin: 0 0 0.3em; }
* + aside { border-top: 1px solid; margin-top: 1em; padding-top: 0.5em; }
aside + aside { border-top: 0; margin-top: 0; padding-top: 0; }
nav ol { list-style: none; padding-left: 1.2em; }
`;

/** What stands before the first page: what the book is, of whom, and where it is from. */
function titlePage({ title, issuer, documentNumber, issued, checkedAgainst, url, release }: BookPlan, words: BookWords): string {
  const facts = [issuer, documentNumber, issued].filter((fact) => fact !== null).map((fact) => tag('p', {}, escaped(fact)));
  const about = [words.made(release), words.note, ...(checkedAgainst === null ? [words.unchecked] : [])].map((text) =>
    tag('p', {}, escaped(text)),
  );
  const body = [tag('h1', {}, escaped(title)), ...facts, ...about, tag('p', {}, tag('a', { href: url }, escaped(url)))];
  return xhtmlPage(title, tag('section', { class: 'about', 'epub:type': 'titlepage' }, body.join('\n')));
}

/** The headings of a page as lists in lists, by their levels. */
function nested(page: BookPage, from: number, level: number): { html: string; next: number } {
  let at = from;
  let html = '';
  while (at < page.headings.length && page.headings[at].level >= level) {
    const { id, text, level: own } = page.headings[at];
    const inner = nested(page, at + 1, own + 1);
    html += tag('li', {}, tag('a', { href: `${page.id}.xhtml#${id}` }, escaped(text)) + inner.html);
    at = inner.next;
  }
  return { html: html === '' ? '' : tag('ol', {}, html), next: at };
}

const contents = (pages: readonly BookPage[], words: BookWords): string =>
  xhtmlPage(
    words.contents,
    tag(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
      tag('h1', {}, words.contents) +
        tag(
          'ol',
          {},
          pages
            .map((page) => tag('li', {}, tag('a', { href: `${page.id}.xhtml` }, escaped(page.title)) + nested(page, 0, 0).html))
            .join('\n'),
        ),
    ),
  );

/** The package: what the book is, what is in it, in which order it is read. */
function packageOf({ title, issuer, url, releasedOn }: BookPlan, pages: readonly BookPage[], words: BookWords): string {
  const meta = (property: string, value: string): string => tag('meta', { property }, escaped(value));
  const item = (id: string, href: string, properties?: string): string =>
    tag('item', { id, href, 'media-type': href.endsWith('.css') ? 'text/css' : 'application/xhtml+xml', properties });
  const features = ['tableOfContents', 'structuralNavigation', 'readingOrder'];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[
  tag('dc:identifier', { id: 'id' }, escaped(url)),
  tag('dc:title', {}, escaped(title)),
  tag('dc:language', {}, 'zh-CN'),
  ...(issuer === null ? [] : [tag('dc:creator', {}, escaped(issuer))]),
  tag('dc:publisher', {}, escaped(words.site)),
  tag('dc:source', {}, escaped(url)),
  meta('dcterms:modified', `${releasedOn ?? '1980-01-01'}T00:00:00Z`),
  ...['schema:accessMode', 'schema:accessModeSufficient'].map((property) => meta(property, 'textual')),
  ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  meta('schema:accessibilitySummary', words.summary),
].join('\n')}
</metadata>
<manifest>
${[
  item('toc', 'toc.xhtml', 'nav'),
  item('about', 'about.xhtml'),
  ...pages.map(({ id }) => item(`page-${id}`, `${id}.xhtml`)),
  item('sheet', 'book.css'),
].join('\n')}
</manifest>
<spine>
${['about', 'toc', ...pages.map(({ id }) => `page-${id}`)].map((idref) => tag('itemref', { idref })).join('\n')}
</spine>
</package>
`;
}

/** A plan as an EPUB 3: a page a chapter and annex, contents by headings, every target a footnote with its address. The same plan gives the same bytes. */
export function epubOf(plan: BookPlan, words: BookWords): Uint8Array<ArrayBuffer> {
  const pages = bookPages(plan, words);
  const files: [string, string][] = [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['book/package.opf', packageOf(plan, pages, words)],
    ['book/toc.xhtml', contents(pages, words)],
    ['book/about.xhtml', titlePage(plan, words)],
    ...pages.map(({ id, xhtml }): [string, string] => [`book/${id}.xhtml`, xhtml]),
    ['book/book.css', sheet],
  ];
  return zipOf(files.map(([name, text]) => [name, new TextEncoder().encode(text)] as const));
}
