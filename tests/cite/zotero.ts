import { attribute, type elementsOf } from '../../src/audit/page.ts';

/**
 * What Zotero makes of a page's tags, re-stated from how its translators "Embedded Metadata" and "RDF" decide (read 2026-11, their versions
 * of April and June 2026). Only the paths that our tags take; the code is ours.
 */
export interface Saved {
  itemType: string;
  title: string | undefined;
  authors: string[];
  date: string | undefined;
  url: string | undefined;
  /** Fields set by Zotero's own names: publicLawNumber, section, extra … */
  own: Record<string, string>;
}

/** Highwire tags that settle the type before anything else is asked. */
const settling: [RegExp, string][] = [
  [/citation_journal_title$/, 'journalArticle'],
  [/citation_technical_report_institution$/, 'report'],
  [/citation_conference(_title)?$/, 'conferencePaper'],
  [/citation_(in)?book_title$/, 'bookSection'],
  [/citation_dissertation_institution$/, 'thesis'],
];
const known = new Set(['statute', 'webpage', 'dataset', 'journalArticle', 'report', 'document', 'book']);
const prefixes = /^(z|dc|dcterms|bib|bibo|og|so|prism|eprints|article)[.:_]/i;
/** Dublin Core types it knows; Text is only its guess for a journal article. */
const dublin: Record<string, string> = { dataset: 'dataset', report: 'report', webpage: 'webpage', book: 'book' };

/** Names lose the brackets and points around them: so does ours for issuers that an editor supplied. */
const nameOf = (author: string): string => author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');

/** What Zotero would save a page of these elements as. */
export function savedFrom(elements: ReturnType<typeof elementsOf>): Saved {
  const tags = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((element) => ({
      name: attribute(element, 'name') ?? attribute(element, 'property') ?? '',
      content: attribute(element, 'content') ?? '',
    }))
    .filter(({ name, content }) => name !== '' && content !== '');
  const first = (name: RegExp): string | undefined => tags.find((tag) => name.test(tag.name))?.content;
  const own = Object.fromEntries(tags.filter(({ name }) => name.startsWith('z:')).map(({ name, content }) => [name.slice(2), content]));
  const { itemType: asked, ...fields } = own;
  const settled = settling.find(([pattern]) => tags.some(({ name }) => pattern.test(name)))?.[1];
  const guessed = tags.some(({ name }) => /citation_title$/.test(name)) ? 'journalArticle' : undefined;
  const fallback = tags.some(({ name }) => prefixes.test(name)) ? 'webpage' : undefined;
  const byDublin = dublin[(first(/^dc\.type$/i) ?? '').toLowerCase()];
  const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  const authors = tags.filter(({ name }) => /citation_author$/.test(name));
  const creators = authors.length > 0 ? authors : tags.filter(({ name }) => /^dc\.creator$/i.test(name));
  return {
    itemType: settled ?? (asked !== undefined && known.has(asked) ? asked : undefined) ?? byDublin ?? guessed ?? fallback ?? 'none',
    title: first(/citation_title$/) ?? first(/^dc\.title$/i),
    authors: creators.map(({ content }) => nameOf(content)),
    date: first(/citation_(publication_)?date$/) ?? first(/^dcterms\.issued$/i),
    url: first(/citation_public_url$/) ?? (canonical ? (attribute(canonical, 'href') ?? undefined) : undefined),
    own: fields,
  };
}
