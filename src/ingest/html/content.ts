import type { DefaultTreeAdapterTypes } from 'parse5';
import { type HtmlElement, isElement, isHidden, isSilent, wordsOf } from './tree.ts';

/** How much of an element's prose one of its children must hold for the rest to be the page's frame. */
const share = 0.8;

/** What a mark of a sentence weighs beside a character: running text has both, titles and navigation have none. */
const markWeight = 20;

/** How much running text an element holds, outside links. */
function proseIn(element: HtmlElement): number {
  if (isSilent(element) || isHidden(element) || element.tagName === 'a' || /^(?:nav|footer|aside)$/.test(element.tagName)) return 0;
  return element.childNodes.reduce((sum, node) => {
    if (isElement(node)) return sum + proseIn(node);
    return 'value' in node ? sum + weightOf(node.value) : sum;
  }, 0);
}

const weightOf = (words: string): number =>
  (words.match(/\p{Script=Han}/gu)?.length ?? 0) + markWeight * (words.match(/[，。；]/g)?.length ?? 0);

/** Elements that hold a text; a row, a list or a paragraph is only a part of one. */
const holder = new Set([
  'div',
  'section',
  'article',
  'main',
  'td',
  'form',
  'span',
  'center',
  'font',
  'table',
  'tbody',
  'tr',
  'body',
  'ucapcontent',
  'zoom',
]);

/** The smallest element that holds the page's text: from the body on to the child that holds four fifths of the prose. */
export function findContent(root: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.ParentNode {
  const children = root.childNodes.filter(isElement).map((element) => ({ element, prose: proseIn(element) }));
  const all = children.reduce((sum, { prose }) => sum + prose, 0);
  const main = children.find(({ prose }) => prose > all * share);
  const isPart = main && !holder.has(main.element.tagName) && main.element.tagName !== 'html' && !main.element.tagName.includes('-');
  return !main || isPart || isDataTable(main.element) ? root : findContent(main.element);
}

/** A table that is read in rows and columns; one that only lays a page out holds other tables, blocks or long text. */
export function isDataTable(element: HtmlElement): boolean {
  if (element.tagName !== 'table') return false;
  const rows = rowsOf(element);
  const cells = rows.flat();
  const isLaidOut = cells.some((cell) => holdsBlocks(cell) || wordsOf(cell).length > 1500);
  return rows.length > 1 && rows.some((row) => row.length > 1) && !isLaidOut;
}

const holdsBlocks = (cell: HtmlElement): boolean =>
  cell.childNodes.some((node) => isElement(node) && (/^(?:table|h[1-6]|section|article|form)$/.test(node.tagName) || holdsBlocks(node)));

/** The cells of a table's own rows. */
export function rowsOf(table: HtmlElement): HtmlElement[][] {
  const own = (node: HtmlElement): HtmlElement[] =>
    node.childNodes
      .filter(isElement)
      .flatMap((child) => (child.tagName === 'tr' ? [child] : /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? own(child) : []));
  return own(table)
    .map((row) => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'))
    .filter((row) => row.length > 0);
}
