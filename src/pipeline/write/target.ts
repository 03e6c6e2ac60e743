import { sentenceAround, sentenceStops } from '../../language/sentence.ts';
import type { Block } from '../../model/block.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { PlanData } from '../../model/data.ts';
import { escapeText } from './escape.ts';
import { frontMatter } from './frontmatter.ts';
import { placesIn } from './place.ts';
import { figuresOf } from './section.ts';

/** Where a quantity stands in its block's text, as string indices, half-open. */
export type TextPlace = [number, number];

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
  const blocks = new Map(data.blocks.map((block) => [block.id, block]));
  const pages = new Map(data.divisions.map((division) => [division.id, division.page]));
  return [...Map.groupBy(figuresOf(data), (figure) => figure.block)].flatMap(([id, figures]) => {
    const block = blocks.get(id);
    if (!block) return [];
    const places = placesIn(block, figures);
    return figures.flatMap((figure) => {
      const place = places.get(figure.id);
      return place ? [writeTarget(figure, block, pages.get(block.division) ?? block.division, place)] : [];
    });
  });
}

/** content/targets/{plan}/{start}.md: the reading of a target or baseline; the body is its sentence, the quantity a link to its block. */
export function writeTarget(quantity: ReadQuantity, block: Block, page: string, place: TextPlace): { path: string; text: string } {
  const [from, to] = sentenceAround(block.text, place, block.rows ? '' : sentenceStops);
  const link = `[${escapeText(block.text.slice(...place))}](../../sections/${quantity.plan}/${page}.md#${quantity.block})`;
  const inner = (part: string) => escapeText(`x${part.replace(/[\t\n]+/g, ' ')}`).slice(1);
  const sentence = `${escapeText(block.text.slice(from, place[0]).replace(/[\t\n]+/g, ' '))}${link}${inner(block.text.slice(place[1], to))}`;
  return { path: `targets/${quantity.id}.md`, text: `${frontMatter(fields(quantity))}\n> ${sentence.trim()}\n` };
}
