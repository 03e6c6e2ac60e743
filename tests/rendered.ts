import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;
const isAdded = (node: Node): boolean => isElement(node) && (attribute(node, 'class') ?? '').split(' ').includes('added');

/** The exact text of every block of a rendered page, by address: what we add (class `added`) left out. */
export function exactTexts(html: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Node): void => {
    if (!isElement(node)) return;
    const id = attribute(node, 'id');
    if (id) found.set(id, textOf(node));
    node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return found;
}

/** A node's text; a table's cells are joined by a tab, its rows by a line feed. */
function textOf(node: Node): string {
  if (isAdded(node)) return '';
  if ('value' in node) return node.value;
  if (!isElement(node)) return '';
  if (node.tagName === 'table') return rows(node).join('\n');
  return node.childNodes.map(textOf).join('');
}

const rows = (node: Element): string[] =>
  node.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child.childNodes.filter(isElement).map(textOf).join('\t')] : rows(child)));
