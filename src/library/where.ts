import type { Block, Division } from '../model/block.ts';
import { marginOf, type PageName } from './page-names.ts';
import type { LoadedPlan } from './load/load-plans.ts';
import { url } from './url.ts';

/** Which paragraph, row, table or note of its division an address names. */
export interface BlockPart {
  kind: 'paragraph' | 'row' | 'table' | 'note';
  count: number;
}

/** Where a block stands: the printed numbers that lead to it, which part of the last it is (null for a heading), and its address. */
export interface Where {
  readonly labels: readonly PageName[];
  readonly part: BlockPart | null;
  readonly href: string;
}

type Text = Pick<LoadedPlan, 'facts' | 'data'>;

const blocks = new WeakMap<Text['data'], ReadonlyMap<string, Block>>();
const divisions = new WeakMap<Text['data'], ReadonlyMap<string, Division>>();

/** What a plan has by address, made once a plan. */
function byId<T extends { id: string }>(
  made: WeakMap<Text['data'], ReadonlyMap<string, T>>,
  data: Text['data'],
  all: readonly T[],
): ReadonlyMap<string, T> {
  const known = made.get(data) ?? new Map(all.map((one) => [one.id, one]));
  made.set(data, known);
  return known;
}

/** A block of a plan by its address. Throws where the plan has no such block. */
export function blockOf({ facts, data }: Text, id: string): Block {
  const block = byId(blocks, data, data.blocks).get(id);
  if (!block) throw new Error(`content/data/${facts.id}.json: there is no block "${id}". Run npm run content.`);
  return block;
}

/** A division of a plan by its address; undefined where it has none. */
export const divisionOf = ({ data }: Text, id: string): Division | undefined => byId(divisions, data, data.divisions).get(id);

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

const found = new WeakMap<Text['data'], Map<string, Where>>();

/** Where a block stands. Throws where the plan has no such block. */
export function whereIs(plan: LoadedPlan, id: string): Where {
  const known = found.get(plan.data) ?? new Map<string, Where>();
  found.set(plan.data, known);
  const where = known.get(id) ?? placeOf(plan, id);
  known.set(id, where);
  return where;
}

function placeOf(plan: LoadedPlan, id: string): Where {
  const { facts, data } = plan;
  const block = blockOf(plan, id);
  const labels: PageName[] = [];
  let page = block.division;
  for (let at: string | null = block.division; at !== null;) {
    const division = divisionOf(plan, at);
    if (!division) break;
    page = division.page;
    if (division.kind === 'front' || division.kind === 'back') labels.unshift({ margin: marginOf(data, division.kind) });
    else if (division.label) labels.unshift(division.kind === 'annex' || division.kind === 'box' ? ` ${division.label} ` : division.label);
    at = division.parent;
  }
  return { labels, part: partOf(id), href: url.block(facts.id, page, id) };
}
