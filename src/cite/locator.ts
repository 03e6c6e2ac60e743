/** Names where a block stands from its address alone. Runs while building and in the browser, hence without any import. */

/** Words for the parts of a division, {n} for the number. */
export type PartWords = Record<'p' | 'r' | 't' | 'n', string>;

const suffixes: [RegExp, keyof PartWords][] = [
  [/-p(\d+)(?:x\d+)?$/, 'p'],
  [/-t\d+-r(\d+)$/, 'r'],
  [/-t(\d+)$/, 't'],
  [/-n(\d+)$/, 'n'],
];

/** Where a block stands in a reader's words: 附件4 三、（六）第2段. Null for an address that names no place of the text. */
export function locate(id: string, names: Readonly<Record<string, string>>, words: PartWords): string | null {
  for (const [pattern, part] of suffixes) {
    const match = pattern.exec(id);
    const name = match ? names[id.slice(0, match.index)] : undefined;
    if (match && name !== undefined) return name + words[part].replace('{n}', match[1]);
  }
  return names[id]?.trimEnd() ?? null;
}

/** A division as its name is made of it. */
interface Labelled {
  id: string;
  parent: string | null;
  kind: string;
  label: string | null;
}

/** The printed numbers that lead to every division: 附件4 三、（六）. What stands before and after the chapters has none and is called as `nameMargin` says. A space at the end parts a name from what follows. */
export function labelsOf(divisions: readonly Labelled[], nameMargin: (kind: 'front' | 'back') => string): Record<string, string> {
  const byId = new Map(divisions.map((division) => [division.id, division]));
  const names: Record<string, string> = {};
  for (const { id } of divisions) {
    const labels: string[] = [];
    for (let at = byId.get(id); at !== undefined; at = byId.get(at.parent ?? '')) {
      const { kind, label } = at;
      if (kind === 'front' || kind === 'back') labels.unshift(nameMargin(kind));
      else if (label !== null) labels.unshift(kind === 'annex' || kind === 'box' ? ` ${label} ` : label);
    }
    names[id] = labels.join('').replace(/\s+/g, ' ').trimStart();
  }
  return names;
}

/** The address of the page of a plan that a block is on: the first part of its own. */
export const pageOf = (id: string): string => id.split('-')[0];
