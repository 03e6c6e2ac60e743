import type { DefaultTreeAdapterTypes } from 'parse5';
import type { FormKind } from '../../model/form-change.ts';
import { pipeTable } from '../source/pipe-table.ts';
import { added, left, printed, type Segment, type SourceLine } from '../source/segment.ts';
import { isDataTable } from './content.ts';
import { isFrame } from './frame.ts';
import { tableCells } from './html-table.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, isHidden, isSilent, plain } from './tree.ts';

/** Elements that stand within a line; all others begin and end one. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rt ruby s samp small span st1 strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

/** What the lines of a page are made with. */
interface Page {
  /** The element that holds the text; what lies outside is the page's frame. */
  content: DefaultTreeAdapterTypes.ParentNode;
  title: string | null;
}

/** Where a walk is: inside the text or not, inside what is hidden or not. */
interface Scope {
  inside: boolean;
  hidden: boolean;
  /** The number of the list item that is open, until its words come. */
  label: { next: string | null };
}

/** Lines that are being filled. */
interface Lines {
  done: SourceLine[];
  open: Segment[];
}

function endLine(lines: Lines, page: Page, { inside }: Scope): void {
  const line = trimmed(lines.open);
  lines.open = [];
  const words = plain(printed(line));
  if (line.length === 0) return;
  const isLeft = words !== '' && ((!inside && words !== page.title) || isFrame(words));
  lines.done.push(isLeft ? line.map(({ text }) => left(text, 'frame')) : line);
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
export function linesOfPage(root: DefaultTreeAdapterTypes.ParentNode, page: Page): SourceLine[] {
  const lines: Lines = { done: [], open: [] };
  const scope: Scope = { inside: root === page.content, hidden: false, label: { next: null } };
  walk(root, lines, page, scope);
  endLine(lines, page, scope);
  return lines.done;
}

function walk(parent: DefaultTreeAdapterTypes.ParentNode, lines: Lines, page: Page, scope: Scope): void {
  let item = 0;
  for (const node of parent.childNodes) {
    if (!isElement(node)) addWords(node, lines, scope);
    else if (!isSilent(node)) {
      const isItem = node.tagName === 'li' && 'tagName' in parent && parent.tagName === 'ol';
      if (isItem) item = Number(attribute(node, 'value') ?? (item === 0 ? (attribute(parent, 'start') ?? 1) : item + 1));
      addElement(node, lines, page, isItem ? { ...scope, label: { next: `${String(item)}.` } } : scope);
    }
  }
}

function addWords(node: HtmlNode, lines: Lines, scope: Scope): void {
  if (!('value' in node)) return;
  const text = collapsed(node.value);
  if (text === '' || (text === ' ' && lines.open.length === 0)) return;
  if (scope.label.next !== null && text.trim() !== '') {
    lines.open.push(added(scope.label.next, 'numbering'));
    scope.label.next = null;
  }
  const kind: FormKind | null = scope.hidden ? 'hidden' : null;
  lines.open.push(kind ? left(text, kind) : { text });
}

function addElement(element: HtmlElement, lines: Lines, page: Page, scope: Scope): void {
  const { tagName } = element;
  if (tagName === 'br' || tagName === 'hr') return endLine(lines, page, scope);
  const own: Scope = { ...scope, inside: scope.inside || element === page.content, hidden: scope.hidden || isHidden(element) };
  if (inline.has(tagName)) return walk(element, lines, page, own);
  endLine(lines, page, scope);
  if (isDataTable(element)) addTable(element, lines, page, own);
  else walk(element, lines, page, own);
  endLine(lines, page, own);
}

function addTable(element: HtmlElement, lines: Lines, page: Page, scope: Scope): void {
  const cellLines = (cell: HtmlElement) => linesOfPage(cell, { content: cell, title: page.title });
  const rows = pipeTable(tableCells(element, cellLines));
  lines.done.push(...(scope.inside ? rows : rows.map((row) => row.map(({ text }) => left(text, 'frame')))));
}
