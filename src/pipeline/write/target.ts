import type { Block } from '../../model/block.ts';
import type { PlanData } from '../../model/data.ts';
import { inOrder } from '../../model/schema.ts';
import { ReadQuantity } from '../../model/target.ts';
import { escapeText } from './escape.ts';
import { frontMatter } from './frontmatter.ts';
import { placesIn } from './place.ts';

/** Where a quantity stands in its block's text, as string indices, half-open. */
export type TextPlace = [number, number];

/** The sentence around a place: from the full stop before it to the one after it; in a table, the row. */
export function sentenceAround(block: Block, [start, end]: TextPlace): { text: string; at: TextPlace } {
  const stops = block.rows ? /\n/g : /[。！？；]/g;
  let from = 0;
  let to = block.text.length;
  for (const stop of block.text.matchAll(stops)) {
    if (stop.index < start) from = stop.index + 1;
    else if (stop.index >= end) {
      to = block.rows ? stop.index : stop.index + 1;
      break;
    }
  }
  return { text: block.text.slice(from, to), at: [start - from, end - from] };
}

/** The front matter of a target or baseline, in the model's order; what is null stays out, and the schema puts it back. */
const fieldsOf = (quantity: ReadQuantity): object =>
  Object.fromEntries(Object.entries(inOrder(ReadQuantity, quantity)).filter(([, field]) => field !== null));

/** One file for every target and baseline of a plan. */
export function writeTargets(data: PlanData, figures: readonly ReadQuantity[]): { path: string; text: string }[] {
  const blocks = new Map(data.blocks.map((block) => [block.id, block]));
  const pages = new Map(data.divisions.map((division) => [division.id, division.page]));
  return [...Map.groupBy(figures, (figure) => figure.block)].flatMap(([id, own]) => {
    const block = blocks.get(id);
    if (!block) return [];
    const places = placesIn(block, own);
    return own.flatMap((figure) => {
      const place = places.get(figure.id);
      return place ? [writeTarget(figure, block, pages.get(block.division) ?? block.division, place)] : [];
    });
  });
}

/** content/targets/{plan}/{start}.md: the reading of a target or baseline; the body is its sentence, the quantity a link to its block. */
export function writeTarget(quantity: ReadQuantity, block: Block, page: string, place: TextPlace): { path: string; text: string } {
  const { text, at } = sentenceAround(block, place);
  const link = `[${escapeText(text.slice(...at))}](../../sections/${quantity.plan}/${page}.md#${quantity.block})`;
  const inner = (part: string) => escapeText(`x${part.replace(/[\t\n]+/g, ' ')}`).slice(1);
  const sentence = `${escapeText(text.slice(0, at[0]).replace(/[\t\n]+/g, ' '))}${link}${inner(text.slice(at[1]))}`;
  return { path: `targets/${quantity.id}.md`, text: `${frontMatter(fieldsOf(quantity))}\n> ${sentence.trim()}\n` };
}
