import CSL, { type Node } from 'citeproc';

const found = new WeakMap<Node, ReadonlyMap<string, Node[]>>();

/** The macros of a style by their names. */
function macrosIn(style: Node): ReadonlyMap<string, Node[]> {
  const all: Node[] = [];
  const walk = (node: Node): void => {
    if (node.name === 'macro') all.push(node);
    for (const child of node.children ?? []) if (typeof child === 'object') walk(child);
  };
  walk(style);
  return Map.groupBy(all, ({ attrs }) => attrs.name ?? '');
}

/** Makes citeproc find the macros of a style by name: as it comes, it walks the whole style for each of the hundreds of places that name one. */
export function indexMacros(): void {
  const { prototype } = CSL.XmlJSON;
  const walkAll = prototype.getNodesByName;
  prototype.getNodesByName = function (style, name, attribute, into) {
    if (name !== 'macro' || attribute === undefined || into !== undefined) return walkAll.call(this, style, name, attribute, into);
    const known = found.get(style) ?? macrosIn(style);
    found.set(style, known);
    return known.get(attribute) ?? [];
  };
}
