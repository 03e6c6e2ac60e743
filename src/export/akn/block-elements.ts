import type { Element } from '@xmldom/xmldom';
import type { Cell } from '../../model/block.ts';
import type { AknBlock, AknPlan } from './akn-plan.ts';
import { blockId } from './element-id.ts';
import { type Mark, marked, within } from './inline-marks.ts';
import type { Writer } from './xml-writer.ts';

/** What blocks are written with: the plan that they are of, and the document that is made. */
export interface Scene {
  plan: AknPlan;
  writer: Writer;
  /** The marks of each block that has any: its figures, each a link to its page. */
  figures: ReadonlyMap<string, Mark[]>;
}

/** Begins with a plan and its document. */
export function sceneOf(plan: AknPlan, writer: Writer): Scene {
  const figures = new Map<string, Mark[]>();
  for (const { block, at, url } of plan.figures) {
    const make: Mark['make'] = (children) => writer.element('a', { href: url, class: 'figure' }, children);
    figures.set(block, [...(figures.get(block) ?? []), { start: at[0], end: at[1], make }]);
  }
  return { plan, writer, figures };
}

/** A block's paragraph: run-in heads are marked, figures lead to their pages; `title` puts the whole into a docTitle. */
function paragraph({ plan, writer, figures }: Scene, block: AknBlock, eId: string, isTitle: boolean): Element {
  const heads = (block.heads ?? []).map(({ at: [start, end] }): Mark => ({
    start,
    end,
    make: (inner) => writer.element('inline', { name: 'head' }, inner),
  }));
  const words = marked(block.text, [...heads, ...(figures.get(block.id) ?? [])]);
  return writer.element(
    'p',
    { eId, GUID: plan.addresses.get(block.id), class: block.kind === 'paragraph' ? null : block.kind },
    isTitle ? [writer.element('docTitle', {}, words)] : words,
  );
}

/** A cell of a table; `at` is where its text begins in the block's. */
function cell({ writer, figures }: Scene, block: AknBlock, { text, rowspan, colspan, header }: Cell, at: number): Element {
  const marks = within(figures.get(block.id) ?? [], at, at + Array.from(text).length);
  const spans = { rowspan: rowspan > 1 ? rowspan : null, colspan: colspan > 1 ? colspan : null };
  return writer.element(header ? 'th' : 'td', spans, [writer.element('p', {}, marked(text, marks))]);
}

/** A table, its rows under addresses of their own as pages have them. */
function table(scene: Scene, block: AknBlock, eId: string): Element {
  const { plan, writer } = scene;
  const address = plan.addresses.get(block.id);
  let at = 0;
  const rows = (block.rows ?? []).map((row, r) => {
    const cells = row.map((each) => {
      const made = cell(scene, block, each, at);
      at += Array.from(each.text).length + 1;
      return made;
    });
    // A row whose every column is taken from above has no cell of its own; the schema wants one.
    if (row.length === 0) at += 1;
    const GUID = address === undefined ? null : `${address}-r${r + 1}`;
    return writer.block('tr', { eId: `${eId}__tr_${r + 1}`, GUID }, cells.length > 0 ? cells : [writer.element('td')]);
  });
  return writer.block('table', { eId, GUID: address }, rows);
}

/** A block as an element within that whose eId is `parent`. */
export function blockElement(scene: Scene, block: AknBlock, parent: string, isTitle = false): Element {
  const eId = blockId(parent, block);
  return block.kind === 'table' && block.rows ? table(scene, block, eId) : paragraph(scene, block, eId, isTitle);
}
