import type { Element } from '@xmldom/xmldom';
import type { AknBlock } from './akn-plan.ts';
import { blockElement, type Scene } from './block-elements.ts';
import { divisionId, partId, rankOf } from './element-id.ts';
import { marked, within } from './inline-marks.ts';
import { isNode, type PlanNode } from './plan-tree.ts';

/** A heading's printed number and the rest of its words, as they stand; figures among these lead to their pages. */
function headingElements({ writer, figures }: Scene, { id, text }: AknBlock, label: string | null): Element[] {
  const number = label !== null && text.startsWith(label) ? label : '';
  const marks = within(figures.get(id) ?? [], Array.from(number).length, Array.from(text).length);
  return [
    ...(number === '' ? [] : [writer.element('num', {}, [number])]),
    ...(text === number ? [] : [writer.element('heading', {}, marked(text.slice(number.length), marks))]),
  ];
}

/** The division's own heading, as number and heading, and what else stands in it. */
export function partedHeading(scene: Scene, { division, items }: PlanNode): { heading: Element[]; rest: PlanNode['items'] } {
  const own = items.find((item): item is AknBlock => !isNode(item) && item.id === division.id);
  return { heading: own ? headingElements(scene, own, division.label) : [], rest: items.filter((item) => item !== own) };
}

/** Blocks that stand together, and divisions one by one. */
type Run = AknBlock[] | PlanNode;

/** Items in their order, blocks that follow each other gathered. */
function runsOf(items: PlanNode['items']): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (isNode(item)) runs.push(item);
    else if (Array.isArray(last)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Blocks before, between and after the divisions of a division: `intro`, a container without a number, `wrapUp`. */
function looseElement(scene: Scene, blocks: readonly AknBlock[], eId: string, where: 'first' | 'between' | 'last'): Element {
  const { writer } = scene;
  const made = (parent: string): Element[] => blocks.map((block) => blockElement(scene, block, parent));
  if (where === 'first') return writer.block('intro', { eId: partId(eId, 'intro') }, made(eId));
  if (where === 'last') return writer.block('wrapUp', { eId: partId(eId, 'wrapup') }, made(eId));
  const own = partId(eId, `hcontainer_${blocks[0]?.id.split('-').at(-1) ?? ''}`);
  return writer.block('hcontainer', { name: 'text', eId: own }, [writer.block('content', { eId: partId(own, 'content') }, made(eId))]);
}

/** A chapter, section … or box with everything in it, within the element whose eId is `parent`. */
export function divisionElement(scene: Scene, node: PlanNode, parent: string): Element {
  const { writer, plan } = scene;
  const { division } = node;
  const eId = divisionId(parent, division);
  const { heading, rest } = partedHeading(scene, node);
  const runs = runsOf(rest);
  const inner = runs.some((run) => !Array.isArray(run))
    ? runs.map((run, i) => {
        if (!Array.isArray(run)) return divisionElement(scene, run, eId);
        return looseElement(scene, run, eId, i === 0 ? 'first' : i === runs.length - 1 ? 'last' : 'between');
      })
    : [
        writer.block(
          'content',
          { eId: partId(eId, 'content') },
          runs.flat().flatMap((item) => (isNode(item) ? [] : [blockElement(scene, item, eId)])),
        ),
      ];
  const { name } = rankOf(division);
  return writer.block(name, { ...(division.kind === 'box' && { name: 'box' }), eId, GUID: plan.addresses.get(division.id) }, [
    ...heading,
    ...inner,
  ]);
}

/** Items as a body has them: blocks and divisions side by side. */
export const bodyElements = (scene: Scene, items: PlanNode['items'], parent: string): Element[] =>
  items.map((item) => (isNode(item) ? divisionElement(scene, item, parent) : blockElement(scene, item, parent)));

/** Items where there is no hierarchy, before the first chapter and after the last: a box is a container of paragraphs. */
export const flatElements = (
  scene: Scene,
  items: PlanNode['items'],
  parent: string,
  titles: ReadonlySet<AknBlock> = new Set(),
): Element[] =>
  items.map((item) => {
    if (!isNode(item)) return blockElement(scene, item, parent, titles.has(item));
    const eId = partId(parent, `container_${item.division.id.split('-').at(-1) ?? ''}`);
    const GUID = scene.plan.addresses.get(item.division.id);
    return scene.writer.block('container', { name: item.division.kind, eId, GUID }, flatElements(scene, item.items, eId));
  });
