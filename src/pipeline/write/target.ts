import { sentenceAround, sentenceStops } from '../../language/sentence.ts';
import type { Block } from '../../model/block.ts';
import { blockOffsets, type BlockRange } from '../../model/offset.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { PlanData } from '../../model/data.ts';
import { escapeText } from './escape.ts';
import { frontMatter } from './frontmatter.ts';
import { figuresOf } from './section.ts';

/** The fields of a target's front matter, in order; what is null or empty stays out, what can be derived is in the JSON beside it. */
function fields(quantity: ReadQuantity): object {
  const { id, kind, block, measure, indicator, subject, scope, sectors, value, valueMax, unit, ratio, comparator, mode } = quantity;
  const { year, baseYear, hedged, wording, inferred, rule, position } = quantity;
  const all = {
    id,
    kind,
    block,
    measure,
    indicator,
    subject,
    scope,
    sectors,
    value,
    valueMax,
    unit,
    ratio,
    comparator,
    mode,
    year,
    baseYear,
    hedged,
    wording,
    inferred,
    rule,
    position,
  };
  return Object.fromEntries(Object.entries(all).filter(([, field]) => field !== null));
}

/** One file for every target and baseline of a plan. */
export function writeTargets(data: PlanData): { path: string; text: string }[] {
  const figures = Map.groupBy(figuresOf(data), (figure) => figure.block);
  const pages = new Map(data.divisions.map((division) => [division.id, division.page]));
  return data.blocks.flatMap((block) => {
    const { range } = blockOffsets(block.text);
    const page = pages.get(block.division) ?? block.division;
    return (figures.get(block.id) ?? []).map((figure) => writeTarget(figure, block, page, range(figure.at)));
  });
}

/** content/targets/{plan}/{start}.md: the reading of a target or baseline; the body is its sentence, the quantity a link to its block. */
export function writeTarget(quantity: ReadQuantity, block: Block, page: string, place: BlockRange): { path: string; text: string } {
  const [from, to] = sentenceAround(block.text, place, block.rows ? '' : sentenceStops);
  const link = `[${escapeText(block.text.slice(...place))}](../../sections/${quantity.plan}/${page}.md#${quantity.block})`;
  const inner = (part: string) => escapeText(`x${part.replace(/[\t\n]+/g, ' ')}`).slice(1);
  const sentence = `${escapeText(block.text.slice(from, place[0]).replace(/[\t\n]+/g, ' '))}${link}${inner(block.text.slice(place[1], to))}`;
  return { path: `targets/${quantity.id}.md`, text: `${frontMatter(fields(quantity))}\n> ${sentence.trim()}\n` };
}
