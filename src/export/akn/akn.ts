import type { Element } from '@xmldom/xmldom';
import type { AknBlock, AknPlan } from './akn-plan.ts';
import { sceneOf, type Scene } from './block-elements.ts';
import { annexId, partId } from './element-id.ts';
import { bodyElements, flatElements, partedHeading } from './hierarchy.ts';
import { metaElement } from './identification.ts';
import { isNode, type PlanNode, treeOf } from './plan-tree.ts';
import { openWriter, printXml } from './xml-writer.ts';

type Items = PlanNode['items'];

const isHeading = (item: Items[number]): item is AknBlock => !isNode(item) && item.kind === 'heading';

/** A part of the document, left out where nothing stands in it; `parent` is the eId of the annex that it is of, "" for the plan itself. */
function part(scene: Scene, name: string, parent: string, items: Items): Element[] {
  const eId = partId(parent, name);
  const titles = new Set(name === 'preface' ? items.filter(isHeading) : []);
  return items.length === 0 ? [] : [scene.writer.block(name, { eId }, flatElements(scene, items, eId, titles))];
}

/** A body; the schema wants something in it even where the text has nothing. */
const mainBody = ({ writer }: Scene, children: readonly Element[]): Element =>
  writer.block('mainBody', {}, children.length > 0 ? children : [writer.element('p')]);

/** An annex: a document of its own within the plan, its number and title before its body. */
function attachment(scene: Scene, node: PlanNode): Element {
  const { writer, plan } = scene;
  const eId = annexId(node.division);
  const { heading, rest } = partedHeading(scene, node);
  const begins = rest.findIndex((item) => !isHeading(item));
  const titles = begins < 0 ? rest : rest.slice(0, begins);
  const doc = writer.block('doc', { name: 'annex' }, [
    metaElement(writer, plan, eId),
    ...part(scene, 'preface', eId, titles),
    mainBody(scene, bodyElements(scene, rest.slice(titles.length), eId)),
  ]);
  return writer.block('attachment', { eId, GUID: plan.addresses.get(node.division.id) }, [...heading, doc]);
}

/** A plan as Akoma Ntoso 3.0. Every eId follows the naming convention and is made from the printed numbers; the GUID beside it is the site's address of the same thing. */
export function aknOf(plan: AknPlan): string {
  const writer = openWriter();
  const scene = sceneOf(plan, writer);
  const roots = treeOf(plan);
  const itemsOf = (kind: string): Items => roots.filter(({ division }) => division.kind === kind).flatMap(({ items }) => items);
  const front = itemsOf('front');
  // Up to the title that is printed before the first chapter, what stands there is the preface; what follows it, the preamble.
  const titled = front.findLastIndex(isHeading) + 1;
  const preamble = front.slice(titled);
  const annexes = roots.filter(({ division }) => division.kind === 'annex').map((node) => attachment(scene, node));
  const chapters = roots.filter(({ division }) => !['front', 'back', 'annex'].includes(division.kind));
  const body = bodyElements(scene, chapters, '');
  const root = writer.document.documentElement;
  if (!root) throw new Error('src/export/akn: the document has no root.');
  root.appendChild(
    writer.block('doc', { name: 'plan' }, [
      metaElement(writer, plan),
      ...part(scene, 'preface', '', front.slice(0, titled)),
      // A text without chapters has its words in the body.
      ...part(scene, 'preamble', '', body.length > 0 ? preamble : []),
      mainBody(scene, body.length > 0 ? body : bodyElements(scene, preamble, '')),
      ...part(scene, 'conclusions', '', itemsOf('back')),
      ...(annexes.length > 0 ? [writer.block('attachments', {}, annexes)] : []),
    ]),
  );
  return printXml(writer);
}
