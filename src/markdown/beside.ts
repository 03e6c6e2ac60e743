import type { StateCore, Token } from 'markdown-it';
import { attribute } from './block-marks.ts';

/** A line that stands beside a paragraph: ours, not the plan's. */
export interface Beside {
  href: string;
  /** The figure in its printed words. */
  words: string;
  /** What it is about, and when. */
  about: string;
  /** What leads on, where it isn't the whole line. */
  more?: string;
  /** A misprint's reading, not a figure. */
  isReading?: boolean;
}

/** The lines beside each block, by the block's address. */
export type BesideBlocks = ReadonlyMap<string, readonly Beside[]>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

/**
 * Core rule, near last: a paragraph with lines beside it (with the heading it shares its line with) goes into a
 * `<div class="with-beside">` after a list of them, so that a style sheet can set the list in the margin at the paragraph's
 * height, or below it. The list is ours: class `added`, left out of the search.
 */
export const setBeside =
  (label: string) =>
  (state: StateCore): void => {
    const lines = (state.env as { beside?: BesideBlocks }).beside;
    if (!lines) return;
    const result: Token[] = [];
    for (let i = 0; i < state.tokens.length; i++) {
      const end = endOf(state.tokens, i);
      const group = state.tokens.slice(i, end + 1);
      const own = end === i ? [] : group.flatMap((token) => lines.get(attribute(token, 'id') ?? '') ?? []);
      if (own.length === 0) {
        result.push(...group);
      } else result.push(html(state, `<div class="with-beside">${list(own, label)}`), ...group, html(state, '</div>\n'));
      i = end;
    }
    state.tokens = result;
  };

/** Where the paragraph, the heading, or the run of both, that begins at a token ends; the token itself for anything else. */
function endOf(tokens: readonly Token[], start: number): number {
  const close = { paragraph_open: 'paragraph_close', run_open: 'run_close', heading_open: 'heading_close' }[tokens[start].type];
  return close ? tokens.findIndex((token, i) => i > start && token.type === close) : start;
}

function html(state: StateCore, content: string): Token {
  const token = new state.Token('html_block', '', 0);
  token.content = content;
  return token;
}

function list(lines: readonly Beside[], label: string): string {
  const items = lines.map(
    ({ href, words, about, more, isReading }) =>
      `<li${isReading ? ' class="misprint"' : ''}>` +
      (more === undefined
        ? `<a href="${escape(href)}"><b>${escape(words)}</b> <span>${escape(about)}</span></a>`
        : `<b>${escape(words)}</b> <span>${escape(about)}</span> <a href="${escape(href)}">${escape(more)}</a>`) +
      '</li>',
  );
  return `<ul class="beside added" aria-label="${escape(label)}">${items.join('')}</ul>\n`;
}
