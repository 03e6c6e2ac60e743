import type { AknBlock, AknDivision, AknPlan } from './akn-plan.ts';

/** A division with what stands in it, in the order of the text. */
export interface PlanNode {
  division: AknDivision;
  items: (AknBlock | PlanNode)[];
}

export const isNode = (item: AknBlock | PlanNode): item is PlanNode => 'items' in item;

/** The divisions that are in no other, each with all that stands in it. Throws where a block's division is not there. */
export function treeOf({ divisions, blocks }: Pick<AknPlan, 'divisions' | 'blocks'>): PlanNode[] {
  const known = new Map(divisions.map((division) => [division.id, division]));
  const nodes = new Map<string, PlanNode>();
  const roots: PlanNode[] = [];
  const nodeOf = (id: string): PlanNode => {
    const there = nodes.get(id);
    if (there) return there;
    const division = known.get(id);
    if (!division) throw new Error(`src/export/akn: there is no division "${id}".`);
    const node = { division, items: [] };
    nodes.set(id, node);
    (division.parent === null ? roots : nodeOf(division.parent).items).push(node);
    return node;
  };
  for (const block of blocks) nodeOf(block.division).items.push(block);
  return roots;
}
