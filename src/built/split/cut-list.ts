import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, childrenOf, type Element, nameOf, sliceOf } from './element.ts';

/** How much of a list one page holds. */
export interface Limits {
  rows: number;
  characters: number;
}

/** A part of a list: its HTML, how many rows it has, and the groups that begin in it. */
export interface Piece {
  html: string;
  rows: number;
  groups: { id: string; name: string }[];
}

/** What holds rows and can go on in the next part. */
const containers = new Set(['section', 'div', 'details', 'table', 'tbody', 'ul', 'ol', 'dl']);
/** What is said again above the rows of something that goes on. */
const heads = new Set(['summary', 'h2', 'h3', 'h4', 'caption', 'colgroup', 'thead']);

/** True of a row: an item of a list, what stands in the body of a table, and what says so (`data-row`). */
const isRow = (element: Element): boolean => {
  const { tagName, parentNode } = element;
  return tagName === 'li' || (tagName === 'tr' && parentNode?.nodeName === 'tbody') || attribute(element, 'data-row') !== null;
};

/** How many rows stand in an element; what stands in a row is part of it. */
const rowsIn = (element: Element): number => (isRow(element) ? 1 : childrenOf(element).reduce((sum, child) => sum + rowsIn(child), 0));

/** A list while it is cut. */
interface Cutting {
  html: string;
  limits: Limits;
  pieces: Piece[];
  /** The part that is being written, and whether more stands in it than what goes on. */
  piece: Piece;
  isBegun: boolean;
  /** The containers around the place reached, each with whether something of it stands in the part. */
  open: { element: Element; isWritten: boolean }[];
  /** What stands before the next row and goes where that goes: heads, tags that open. */
  waiting: string;
  begun: Piece['groups'];
}

const none = (html = ''): Piece => ({ html, rows: 0, groups: [] });

/**
 * Cuts a list into parts of at most so many rows and characters, between rows, and between groups where a group fits into a part. What is
 * cut goes on in the next part: its tag again (`data-goes-on`), its heads again (`data-again`). One part where all of it fits.
 */
export function cutList(html: string, list: Element, limits: Limits): Piece[] {
  const cutting: Cutting = { html, limits, pieces: [], piece: none(), isBegun: false, open: [], waiting: '', begun: [] };
  for (const child of list.childNodes) take(cutting, child);
  cutting.piece.html += cutting.waiting;
  return [...cutting.pieces, cutting.piece];
}

function take(cutting: Cutting, node: DefaultTreeAdapterTypes.ChildNode): void {
  const { html, limits, piece } = cutting;
  const text = sliceOf(html, node.sourceCodeLocation);
  const rows = tree.isElementNode(node) ? rowsIn(node) : 0;
  if (!tree.isElementNode(node) || (rows === 0 && !containers.has(node.tagName))) {
    cutting.waiting += text;
    return;
  }
  const isTooLarge = rows > limits.rows || text.length > limits.characters;
  if (isTooLarge && containers.has(node.tagName) && !isRow(node)) {
    goThrough(cutting, node);
    return;
  }
  const length = piece.html.length + cutting.waiting.length + text.length;
  if (cutting.isBegun && (piece.rows + rows > limits.rows || length > limits.characters)) turn(cutting);
  cutting.begun.push(...groupsIn(node));
  write(cutting, text, rows);
}

function goThrough(cutting: Cutting, element: Element): void {
  cutting.begun.push(...groupOf(element));
  cutting.waiting += startOf(cutting.html, element);
  cutting.open.push({ element, isWritten: false });
  for (const child of element.childNodes) take(cutting, child);
  cutting.open.pop();
  cutting.piece.html += cutting.waiting + endOf(cutting.html, element);
  cutting.waiting = '';
}

function write(cutting: Cutting, text: string, rows: number): void {
  cutting.piece.html += cutting.waiting + text;
  cutting.piece.rows += rows;
  cutting.piece.groups.push(...cutting.begun);
  cutting.waiting = '';
  cutting.begun = [];
  cutting.isBegun = true;
  for (const each of cutting.open) each.isWritten = true;
}

/** Ends a part and begins the next with what goes on in it. */
function turn(cutting: Cutting): void {
  const { html, piece, open } = cutting;
  const going = open.filter(({ isWritten }) => isWritten).map(({ element }) => element);
  const ends = going.toReversed().map((element) => endOf(html, element));
  cutting.pieces.push({ ...piece, html: piece.html + ends.join('') });
  cutting.isBegun = false;
  cutting.piece = none(going.map((element) => again(html, element)).join(''));
}

const startOf = (html: string, element: Element): string => sliceOf(html, element.sourceCodeLocation?.startTag);
const endOf = (html: string, element: Element): string => sliceOf(html, element.sourceCodeLocation?.endTag);
const marked = (tag: string, mark: string): string => tag.replace(/\s*\/?>$/, ` ${mark}>`);

/** The tag of something that goes on, and its heads; unfolded. */
function again(html: string, element: Element): string {
  const isFolded = element.tagName === 'details' && attribute(element, 'open') === null;
  const said = childrenOf(element).filter(({ tagName }) => heads.has(tagName));
  const whole = said.map((head) => sliceOf(html, head.sourceCodeLocation).replace(/^<[^>]*>/, (tag) => marked(tag, 'data-again')));
  return marked(startOf(html, element), isFolded ? 'data-goes-on open' : 'data-goes-on') + whole.join('');
}

/** A group by the id that its address ends with, its own or its heading's; none where it has no heading or id. */
function groupOf(element: Element): Piece['groups'] {
  const head = childrenOf(element).find(({ tagName }) => tagName !== 'thead' && heads.has(tagName));
  const id = attribute(element, 'id') ?? (head && attribute(head, 'id')) ?? null;
  return head === undefined || id === null ? [] : [{ id, name: nameOf(head) }];
}

const groupsIn = (element: Element): Piece['groups'] =>
  isRow(element) ? [] : [...groupOf(element), ...childrenOf(element).flatMap(groupsIn)];
