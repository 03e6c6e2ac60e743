import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One address that a page's HTML names, as written there. */
export interface PageLink {
  /** the element that carries it: `a`, `script`, … */
  element: string;
  value: string;
}

/** What the audits ask of one HTML file of the built site. */
export interface Page {
  /** path below dist, with `/` on every system: `plans/x/index.html` */
  path: string;
  ids: Set<string>;
  /** ids given more than once */
  repeatedIds: string[];
  links: PageLink[];
  /** text of `<main>` without scripts and styles; null where there is no `<main>` */
  mainText: string | null;
  /** beginnings of texts for copying (`<pre>`, `<textarea>`) that have white space before or lines without anything after them */
  padded: string[];
  /** true for a page that only sends its reader on (`<meta http-equiv="refresh">`) */
  movedOn: boolean;
  /** true for a page that keeps its address and is named nowhere (`<meta name="robots" content="noindex, follow">`) */
  isUnlisted: boolean;
}

const linkAttributes: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

const silent = new Set(['script', 'style']);

/** The value of an element's attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Every element of an HTML text in document order; what stands in `<noscript>` counts, what stands in `<template>` doesn't. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [parse(html, { scriptingEnabled: false })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isElementNode(node)) found.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return found;
}

/** The text inside an element, scripts and styles left out. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isTextNode(node)) parts.push(node.value);
    else if ('childNodes' in node && !silent.has(node.nodeName)) waiting.push(...node.childNodes.toReversed());
  }
  return parts.join('');
}

/** `a.png 1x, b.png 2x` → the addresses alone. */
const srcset = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((part) => part !== '');

/** `<meta http-equiv="refresh" content="0;url=/x/">` → `/x/`. */
function refreshTo(element: Element): string | null {
  if (element.tagName !== 'meta' || attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return null;
  return /url\s*=\s*['"]?([^'"]*)/i.exec(attribute(element, 'content') ?? '')?.[1]?.trim() ?? null;
}

/** The addresses one element names. */
function linksOf(element: Element): PageLink[] {
  const refresh = refreshTo(element);
  if (refresh !== null) return [{ element: 'meta', value: refresh }];
  return (linkAttributes[element.tagName] ?? []).flatMap((name) => {
    const value = attribute(element, name);
    if (value === null) return [];
    return (name === 'srcset' ? srcset(value) : [value.trim()]).map((address) => ({ element: element.tagName, value: address }));
  });
}

/** True where more than the text itself would be copied: the source's indents before it or its line breaks after it. */
const isPadded = (text: string): boolean => /^\s/.test(text) || /\n\s*$/.test(text);

/** Reads one HTML file of the site into what the audits ask of it. */
export function readPage(path: string, html: string): Page {
  const elements = elementsOf(html);
  const ids = new Set<string>();
  const repeated = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id === null) continue;
    if (ids.has(id)) repeated.add(id);
    ids.add(id);
  }
  const main = elements.find((element) => element.tagName === 'main');
  return {
    path,
    ids,
    repeatedIds: [...repeated],
    links: elements.flatMap(linksOf),
    padded: elements
      .filter(({ tagName }) => tagName === 'pre' || tagName === 'textarea')
      .map(textOf)
      .filter(isPadded)
      .map((text) => text.trim().slice(0, 20)),
    mainText: main ? textOf(main).trim() : null,
    movedOn: elements.some((element) => refreshTo(element) !== null),
    isUnlisted: elements.some((element) => attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex, follow'),
  };
}
