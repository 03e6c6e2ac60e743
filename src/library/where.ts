import { marginOf, type PageName } from './page-names.ts';
import type { LoadedPlan } from './load.ts';
import { url } from './url.ts';

/** Which paragraph, row, table or note of its division an address names. */
export interface BlockPart {
  kind: 'paragraph' | 'row' | 'table' | 'note';
  count: number;
}

/** Where a block stands: the printed numbers that lead to it, which part of the last it is (null for a heading), and its address. */
export interface Where {
  labels: PageName[];
  part: BlockPart | null;
  href: string;
}

const suffixes: [RegExp, BlockPart['kind']][] = [
  [/-p(\d+)(?:x\d+)?$/, 'paragraph'],
  [/-t\d+-r(\d+)$/, 'row'],
  [/-t(\d+)$/, 'table'],
  [/-n(\d+)$/, 'note'],
];

/** The part of its division that an address names; null for a heading. */
export function partOf(id: string): BlockPart | null {
  for (const [pattern, kind] of suffixes) {
    const match = pattern.exec(id);
    if (match) return { kind, count: Number(match[1]) };
  }
  return null;
}

/** Where a block stands. Throws where the plan has no such block. */
export function whereIs({ facts, data }: LoadedPlan, id: string): Where {
  const block = data.blocks.find((each) => each.id === id);
  if (!block) throw new Error(`content/data/${facts.id}.json: there is no block "${id}". Run npm run content.`);
  const labels: PageName[] = [];
  let page = block.division;
  for (let at: string | null = block.division; at !== null;) {
    const division = data.divisions.find((each) => each.id === at);
    if (!division) break;
    page = division.page;
    if (division.kind === 'front' || division.kind === 'back') labels.unshift({ margin: marginOf(data, division.kind) });
    else if (division.label) labels.unshift(division.kind === 'annex' || division.kind === 'box' ? ` ${division.label} ` : division.label);
    at = division.parent;
  }
  return { labels, part: partOf(id), href: url.block(facts.id, page, id) };
}
