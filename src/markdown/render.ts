import MarkdownIt from 'markdown-it';
import type { StateCore } from 'markdown-it';
import { type AfterBlocks, setAfter } from './after.ts';
import { addAnchors, plain } from './anchors.ts';
import { type BesideBlocks, setBeside } from './beside.ts';
import { readBoxes } from './boxes.ts';
import { markHeads } from './heads.ts';
import { resolveLinks } from './resolve-links.ts';
import { attribute, takeMarks } from './block-marks.ts';
import { joinRuns } from './join-runs.ts';
import { readTables } from './merged-cells.ts';
import { keepNumbers } from './unbroken-numbers.ts';

/** The words that rendering adds for readers of the page. */
export interface Labels {
  /** Before an address, on the link of a ¶. */
  address: string;
  table: string;
  box: string;
  /** What the lists beside paragraphs are. */
  beside: string;
  /** What the link of a misprint says, from what content/ has it say. */
  misprint?: (title: string) => string;
}

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** What a page asks for besides the text. */
export interface Extras {
  /** Moves all headings down, for pages that hold several texts. */
  deeper?: number;
  /** Lines of ours beside paragraphs. */
  beside?: BesideBlocks;
  /** Words of ours after blocks. */
  after?: AfterBlocks;
}

/** A renderer of content/'s Markdown under a base path. */
export type Render = (markdown: string, extras?: Extras) => { html: string; headings: Heading[] };

/** Core rules before and after inline parsing, in order. */
export function newRender(base: string, labels: Labels): Render {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false });
  md.disable([
    'emphasis',
    'strikethrough',
    'image',
    'autolink',
    'code',
    'fence',
    'hr',
    'lheading',
    'reference',
    'html_block',
    'html_inline',
    'list',
  ]);
  const root = base.endsWith('/') ? base : `${base}/`;
  md.core.ruler.before('inline', 'marks', takeMarks);
  md.core.ruler.push('links', resolveLinks(root, labels.misprint));
  md.core.ruler.push('heads', markHeads);
  md.core.ruler.push('tables', readTables(labels.table));
  md.core.ruler.push('boxes', readBoxes(labels.box));
  md.core.ruler.push('runs', joinRuns);
  md.core.ruler.push('deeper', moveHeadings);
  md.core.ruler.push('numbers', keepNumbers);
  md.core.ruler.push('after', setAfter);
  md.core.ruler.push('anchors', addAnchors(labels.address));
  md.core.ruler.push('beside', setBeside(labels.beside));
  return (markdown, extras = {}) => {
    const env = { ...extras };
    const tokens = md.parse(markdown, env);
    const headings = tokens.flatMap((token, i) =>
      token.type === 'heading_open'
        ? [{ depth: Number(token.tag.slice(1)), slug: attribute(token, 'id') ?? '', text: plain(tokens[i + 1]) }]
        : [],
    );
    return { html: md.renderer.render(tokens, md.options, env), headings };
  };
}

function moveHeadings(state: StateCore): void {
  const deeper = (state.env as { deeper?: number }).deeper ?? 0;
  for (const token of deeper ? state.tokens : []) {
    if (/^heading_/.test(token.type)) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + deeper)}`;
  }
}
