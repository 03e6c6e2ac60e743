import { Token, Tokenizer, TokenizerMode } from 'parse5';

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
  /** whether `<main>` has text besides scripts and styles; null where there is no `<main>` */
  hasText: boolean | null;
  /** beginnings of texts for copying (`<pre>`, `<textarea>`) that have white space before or lines without anything after them */
  padded: string[];
  /** true for a page that only sends its reader on (`<meta http-equiv="refresh">`) */
  movedOn: boolean;
  /** true for a page that keeps its address and is named nowhere (`<meta name="robots" content="noindex, follow">`) */
  isUnlisted: boolean;
  /** the properties that chats and networks read, and `twitter:card`, where the page says something under them */
  shared: Set<string>;
}

const linkAttributes: Readonly<Record<string, readonly string[]>> = {
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

/** Elements whose content is no markup. */
const modes: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};

const copied = new Set(['pre', 'textarea']);

const valueOf = (tag: Token.TagToken, name: string): string | null => Token.getTokenAttr(tag, name);

/** `a.png 1x, b.png 2x` → the addresses alone. */
const srcset = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((part) => part !== '');

/** `<meta http-equiv="refresh" content="0;url=/x/">` → `/x/`. */
function refreshTo(tag: Token.TagToken): string | null {
  if (tag.tagName !== 'meta' || valueOf(tag, 'http-equiv')?.toLowerCase() !== 'refresh') return null;
  return /url\s*=\s*['"]?([^'"]*)/i.exec(valueOf(tag, 'content') ?? '')?.[1]?.trim() ?? null;
}

/** The name of what a page says of itself to chats and networks: `og:title`, `twitter:card`; null of any other tag, and where nothing is said. */
function sharedBy(tag: Token.TagToken): string | null {
  if (tag.tagName !== 'meta' || (valueOf(tag, 'content') ?? '') === '') return null;
  const [property, name] = [valueOf(tag, 'property'), valueOf(tag, 'name')];
  if (property?.startsWith('og:')) return property;
  return name?.startsWith('twitter:') ? name : null;
}

/** The picture that a page names by its whole address, as a path of the site. */
const pictureOf = (tag: Token.TagToken): PageLink[] =>
  sharedBy(tag) === 'og:image' ? [{ element: 'link', value: URL.parse(valueOf(tag, 'content') ?? '')?.pathname ?? '' }] : [];

/** The addresses one element names. */
function linksOf(tag: Token.TagToken): PageLink[] {
  const element = tag.tagName;
  const refresh = refreshTo(tag);
  if (refresh !== null) return [{ element, value: refresh }];
  if (element === 'meta') return pictureOf(tag);
  return (linkAttributes[element] ?? []).flatMap((name) => {
    const value = valueOf(tag, name);
    if (value === null) return [];
    return (name === 'srcset' ? srcset(value) : [value.trim()]).map((address) => ({ element, value: address }));
  });
}

/** True where more than the text itself would be copied: the source's indents before it or its line breaks after it. */
const isPadded = (text: string): boolean => /^\s/.test(text) || /\n\s*$/.test(text);

/** Reads the tags of a page one after the other: a tree of every page of a large site would take four times as long. */
class PageReader implements Page {
  readonly path: string;
  ids = new Set<string>();
  links: PageLink[] = [];
  hasText: boolean | null = null;
  padded: string[] = [];
  movedOn = false;
  isUnlisted = false;
  shared = new Set<string>();
  private readonly repeated = new Set<string>();
  /** How many elements of a name are open, of the names that matter. */
  private readonly open = { main: 0, template: 0, script: 0, style: 0 };
  private text: string | null = null;
  private readonly tokenizer: Tokenizer;

  constructor(path: string, html: string) {
    this.path = path;
    const nothing = (): void => undefined;
    const character = ({ chars }: Token.CharacterToken): void => this.read(chars);
    this.tokenizer = new Tokenizer(
      {},
      {
        ...{ onComment: nothing, onDoctype: nothing, onEof: nothing, onParseError: null },
        ...{ onCharacter: character, onNullCharacter: character, onWhitespaceCharacter: character },
        onStartTag: (tag) => this.begin(tag),
        onEndTag: (tag) => this.end(tag),
      },
    );
    this.tokenizer.write(html, true);
  }

  get repeatedIds(): string[] {
    return [...this.repeated];
  }

  private begin(tag: Token.TagToken): void {
    const { tagName: name } = tag;
    const mode = modes[name];
    if (mode !== undefined && !tag.selfClosing) this.tokenizer.state = mode;
    if (name in this.open && !tag.selfClosing) this.open[name as keyof typeof this.open]++;
    if (this.open.template > 0) return;
    if (name === 'main') this.hasText ??= false;
    if (copied.has(name)) this.text = '';
    const id = valueOf(tag, 'id');
    if (id !== null) (this.ids.has(id) ? this.repeated : this.ids).add(id);
    this.links.push(...linksOf(tag));
    const shared = sharedBy(tag);
    if (shared !== null) this.shared.add(shared);
    this.movedOn ||= refreshTo(tag) !== null;
    this.isUnlisted ||= valueOf(tag, 'name') === 'robots' && valueOf(tag, 'content') === 'noindex, follow';
  }

  private end({ tagName: name }: Token.TagToken): void {
    if (name in this.open) this.open[name as keyof typeof this.open]--;
    if (!copied.has(name) || this.text === null) return;
    // A line's end right behind the tag is no part of the text.
    const text = this.text.replace(/^\n/, '');
    if (isPadded(text)) this.padded.push(text.trim().slice(0, 20));
    this.text = null;
  }

  private read(chars: string): void {
    const { main, template, script, style } = this.open;
    if (template > 0 || script > 0 || style > 0) return;
    if (this.text !== null) this.text += chars;
    if (main > 0 && this.hasText === false && /\S/.test(chars)) this.hasText = true;
  }
}

/** Reads one HTML file of the site into what the audits ask of it; what stands in `<noscript>` counts, what stands in `<template>` doesn't. */
export const readPage = (path: string, html: string): Page => new PageReader(path, html);
