import type { DefaultTreeAdapterTypes } from 'parse5';
import { pipeTable } from '../source/pipe-table.ts';
import { added, left, printed, type Segment, type SourceLine } from '../source/segment.ts';
import { isDataTable } from './content.ts';
import { tableCells } from './html-table.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, isHidden, isSilent } from './tree.ts';

/** Elements that stand within a line; all others begin and end one. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rt ruby s samp small span st1 strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

/** Where a walk is. */
interface Scope {
  /** The element that holds the text; what lies outside is the page's frame. */
  content: DefaultTreeAdapterTypes.ParentNode;
  inside: boolean;
  hidden: boolean;
  /** Inside an element that prints its line ends as they are. */
  asTyped: boolean;
  /** The number of the list item that is open, until its words come. */
  label: { next: string | null };
}

/** Lines that are being filled. */
interface Lines {
  done: SourceLine[];
  open: Segment[];
  /** What is still to come of the title, without space: it is part of the text wherever the page prints it first. */
  title: string;
}

function endLine(lines: Lines, { inside }: Scope): void {
  const line = trimmed(lines.open);
  lines.open = [];
  if (line.length === 0) return;
  const words = printed(line).replace(/\s/g, '');
  const isTitle = !inside && words.length >= 4 && lines.title.startsWith(words);
  if (isTitle) lines.title = lines.title.slice(words.length);
  lines.done.push(words === '' || inside || isTitle ? line : line.map(({ text }) => left(text, 'frame')));
}

/** A line without the space that its page's source has at its ends; what indents it stays. */
function trimmed(segments: readonly Segment[]): Segment[] {
  const line = segments.map((segment) => ({ ...segment }));
  while (line.length > 0 && line[0].text.trim() === '' && !line[0].change && line[0].text !== '\u3000') {
    if (/[\u00a0\u3000\u2003]/.test(line[0].text)) break;
    line.shift();
  }
  if (line.length > 0) line[0].text = line[0].text.replace(/^[ \t]+/, '');
  while (line.length > 0 && !line[line.length - 1].change && line[line.length - 1].text.trim() === '') line.pop();
  const last = line.at(-1);
  if (last) last.text = last.text.trimEnd();
  return line.filter(({ text, change }) => text !== '' || (change !== undefined && change.now !== ''));
}

/** Space in a page's source is one space, and none where its line ends between two Chinese characters. */
const collapsed = (text: string): string =>
  text
    .replace(/(?<=[\u2e80-\uffef])[ \t\r\f]*\n\s*(?=\S)|(?<=\S)[ \t\r\f]*\n\s*(?=[\u2e80-\uffef])/g, (gap) =>
      gap.replace(/[ \t\r\n\f]+/g, ''),
    )
    .replace(/[ \t\r\n\f]+/g, ' ');

/** The lines of a page: all of it, with what is no text of the document marked as left out. */
export function linesOfPage(
  root: DefaultTreeAdapterTypes.ParentNode,
  content: DefaultTreeAdapterTypes.ParentNode,
  title: string | null = null,
): SourceLine[] {
  const lines: Lines = { done: [], open: [], title: title?.replace(/\s/g, '') ?? '' };
  const scope: Scope = { content, inside: root === content, hidden: false, asTyped: false, label: { next: null } };
  walk(root, lines, scope);
  endLine(lines, scope);
  return lines.done;
}

function walk(parent: DefaultTreeAdapterTypes.ParentNode, lines: Lines, scope: Scope): void {
  let item = 0;
  for (const node of parent.childNodes) {
    if (!isElement(node)) addWords(node, lines, scope);
    else if (!isSilent(node)) {
      const isItem = node.tagName === 'li' && 'tagName' in parent && parent.tagName === 'ol';
      if (isItem) item = Number(attribute(node, 'value') ?? (item === 0 ? (attribute(parent, 'start') ?? 1) : item + 1));
      addElement(node, lines, isItem ? { ...scope, label: { next: `${String(item)}.` } } : scope);
    }
  }
}

function addWords(node: HtmlNode, lines: Lines, scope: Scope): void {
  if (!('value' in node)) return;
  const parts = scope.asTyped ? node.value.split('\n') : [collapsed(node.value)];
  parts.forEach((text, i) => {
    if (i > 0) endLine(lines, scope);
    if (text === '' || (text === ' ' && lines.open.length === 0)) return;
    if (scope.label.next !== null && text.trim() !== '') {
      lines.open.push(added(scope.label.next, 'numbering'));
      scope.label.next = null;
    }
    lines.open.push(scope.hidden ? left(text, 'hidden') : { text });
  });
}

function addElement(element: HtmlElement, lines: Lines, scope: Scope): void {
  const { tagName } = element;
  if (tagName === 'br' || tagName === 'hr') return endLine(lines, scope);
  const own: Scope = {
    ...scope,
    inside: scope.inside || element === scope.content,
    hidden: scope.hidden || isHidden(element),
    asTyped: scope.asTyped || tagName === 'pre',
  };
  if (inline.has(tagName)) return walk(element, lines, own);
  endLine(lines, scope);
  if (isDataTable(element)) addTable(element, lines, own);
  else walk(element, lines, own);
  endLine(lines, own);
}

function addTable(element: HtmlElement, lines: Lines, scope: Scope): void {
  const cellLines = (cell: HtmlElement) => linesOfPage(cell, cell);
  const rows = pipeTable(tableCells(element, cellLines));
  lines.done.push(...(scope.inside ? rows : rows.map((row) => row.map(({ text }) => left(text, 'frame')))));
}
