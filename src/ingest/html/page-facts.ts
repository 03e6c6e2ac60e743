import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, elementsOf, type HtmlElement, plain, wordsOf } from './tree.ts';

type Tree = DefaultTreeAdapterTypes.Document;

const metaOf = (tree: Tree, ...names: readonly string[]): string | null => {
  const all = elementsOf(tree, ({ tagName }) => tagName === 'meta');
  const named = (name: string) =>
    all.find((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].some((own) => own?.toLowerCase() === name));
  const found = names.map(named).find((meta) => meta !== undefined && plain(attribute(meta, 'content') ?? '') !== '');
  return found ? plain(attribute(found, 'content') ?? '') : null;
};

const firstWords = (tree: Tree, tag: string): string | null =>
  elementsOf(tree, ({ tagName }) => tagName === tag)
    .map((element) => plain(element.childNodes.map(wordsOf).join('')))
    .find((words) => words !== '') ?? null;

/** The title that a page gives its text: its field for it, its first head, or its window's title without the site's name. */
export function titleOf(tree: Tree): string | null {
  const head = firstWords(tree, 'h1');
  const named = metaOf(tree, 'articletitle', 'og:title', 'dc.title') ?? head;
  return named ?? firstWords(tree, 'title')?.replace(/\s*[-–—_|｜·].*$/, '') ?? null;
}

const isAddress = (address: string | null): address is string => address !== null && /^https?:\/\/\S+$/.test(address);

/** The address that a saved page gives itself: canonical link, og:url, or the line that browsers write when they save it. */
export function addressOf(tree: Tree, text: string): string | null {
  const link = elementsOf(tree, (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical')[0] as
    HtmlElement | undefined;
  const saved = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/.exec(text)?.[1] ?? null;
  return [link ? attribute(link, 'href') : null, metaOf(tree, 'og:url', 'url'), saved].find(isAddress) ?? null;
}

/** What links of a text lead to that is a document of its own: 附件. */
export function attachmentsOf(content: DefaultTreeAdapterTypes.ParentNode): string[] {
  const links = elementsOf(content, ({ tagName }) => tagName === 'a');
  const isFile = (link: HtmlElement) => /\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar)(?:[?#].*)?$/i.test(attribute(link, 'href') ?? '');
  return [
    ...new Set(links.filter((link) => isFile(link) || /^附[件表图]/.test(plain(wordsOf(link)))).map((link) => plain(wordsOf(link)))),
  ].filter((words) => words !== '');
}
