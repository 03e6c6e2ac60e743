import { governing, leadWords } from '../../language/lead.ts';
import { quotedAround, sentenceStops } from '../../language/sentence.ts';
import type { Block } from '../../model/block.ts';
import { blockOffsets, type BlockRange } from '../../model/offset.ts';
import type { PlanData } from '../../model/data.ts';
import { inOrder } from '../../model/schema.ts';
import { ReadQuantity } from '../../model/target.ts';
import { escapeText } from './escape.ts';
import { frontMatter } from './frontmatter.ts';

/** An object without its null fields, those of its own fields too. */
const withoutNulls = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
      if (value === null) return [];
      return [[name, typeof value === 'object' && !Array.isArray(value) ? withoutNulls(value) : value]];
    }),
  );

/** The front matter of a target or baseline, in the model's order; what is null stays out, and the schema puts it back. */
const fieldsOf = (quantity: ReadQuantity): object => withoutNulls(inOrder(ReadQuantity, quantity));

/** One file for every target and baseline of a plan. */
export function writeTargets(data: PlanData, figures: readonly ReadQuantity[]): { path: string; text: string }[] {
  const byBlock = Map.groupBy(figures, (figure) => figure.block);
  const pages = new Map(data.divisions.map((division) => [division.id, division.page]));
  return data.blocks.flatMap((block) => {
    const { range } = blockOffsets(block.text);
    const page = pages.get(block.division) ?? block.division;
    return (byBlock.get(block.id) ?? []).map((figure) => writeTarget(figure, block, page, range(figure.at)));
  });
}

/** content/targets/{plan}/{start}.md: the reading of a target or baseline; the body is its sentence, the quantity a link to its block. */
export function writeTarget(quantity: ReadQuantity, block: Block, page: string, place: BlockRange): { path: string; text: string } {
  const [from, to] = quotedAround(block.text, place, block.rows ? '' : sentenceStops);
  const link = `[${escapeText(block.text.slice(...place))}](../../sections/${quantity.plan}/${page}.md#${quantity.block})`;
  const inner = (part: string) => escapeText(`x${part.replace(/[\t\n]+/g, ' ')}`).slice(1);
  const lead = block.rows ? [] : leadWords(block.text, [from, to], governing(quantity));
  const led = lead.map((words) => `${escapeText(words)}…… `).join('');
  const sentence = `${escapeText(block.text.slice(from, place[0]).replace(/[\t\n]+/g, ' '))}${link}${inner(block.text.slice(place[1], to))}`;
  return { path: `targets/${quantity.id}.md`, text: `${frontMatter(fieldsOf(quantity))}\n> ${led}${sentence.trim()}\n` };
}
