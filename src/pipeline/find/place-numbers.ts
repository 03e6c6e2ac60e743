import type { Block } from '../../model/block.ts';
import { blockOffsets, blockRange, type BlockRange, type BlockStretch } from '../../model/offset.ts';
import type { indexUnits } from '../../language/numbers/units.ts';
import type { Passage } from '../read/source/passage.ts';
import { textParts } from '../read/text.ts';
import type { Seed } from '../read/source/seed.ts';
import type { ReadBlock, ReadDivision } from '../read/walk.ts';
import type { Period } from './clause/date/period.ts';
import { type Place, placesOf } from './clause/place.ts';
import { findInParagraph } from './kind/paragraph.ts';
import { joinRules } from './kind/join.ts';
import { leadFor, type Left, leftBy } from './leads.ts';
import type { Words } from './reading.ts';
import { lookedBackOn, lookingBack, yearBehind } from './report-turn.ts';
import type { When } from './stated/stated.ts';
import { captionOf } from './table/caption.ts';
import { type CellFound, findInTable } from './table/find-in-table.ts';

/** A plan as it was read, and what an editor knows of it. */
export interface PlanText {
  id: string;
  seed: Seed;
  divisions: readonly ReadDivision[];
  blocks: readonly ReadBlock[];
  /** The same blocks as published, for their printed words and run-in heads. */
  published: readonly Pick<Block, 'heads' | 'text'>[];
  /** The title from the plan's record, or that a file gives itself. */
  title?: string | null;
  /** What the level of its place calls its whole territory: 全旗; null where no record says. */
  whole?: string | null;
  /** The period from the plan's record; what is null is taken from the text. */
  period?: Period | null;
}

/** A number at its place, before restated years are settled. */
export interface Placed {
  block: ReadBlock;
  passage: Passage;
  /** The block's printed text and where in it the number stands, in string indices and in code points. */
  text: string;
  range: BlockRange;
  at: BlockStretch;
  found: CellFound;
  words: Words | null;
  /** How it is stated with some words of time; null for what is no figure of a sentence. */
  state: ((when: When) => string) | null;
  /** The goals division that it stands in. */
  goals: string | null;
  /** True in a division that looks back. */
  past: boolean;
}

/** What is known of a plan before its numbers are looked for. */
export interface Reading {
  title: string;
  period: Period;
  units: ReturnType<typeof indexUnits>;
  /** True of a plan of the whole nation. */
  isNational: boolean;
}

/** Where each block stands; of those before a report turns to what is to be done, as looked back on. */
function placing(plan: PlanText, { title, period, isNational }: Reading): (block: ReadBlock, at: number) => Place {
  const placeOf = placesOf(plan.divisions, isNational);
  const blocks = plan.blocks.map((block) => ({ text: block.passage.text, titles: placeOf(block).titles }));
  const back = lookingBack(title, period, blocks);
  const behind = yearBehind(title, period);
  return (block, at) => (at < back ? lookedBackOn(placeOf(block), behind) : placeOf(block));
}

/** Puts what was found in a passage of a block to its place in the block's printed text. */
function putting(block: ReadBlock, text: string, { goals, past }: Place): (passage: Passage, offset: number, found: CellFound) => Placed {
  const { stretch } = blockOffsets(text);
  return (passage, offset, found) => {
    const range = blockRange(offset + found.start, offset + found.end);
    return { block, passage, text, range, at: stretch(range), found, words: null, state: null, goals: goals?.id ?? null, past };
  };
}

/** The numbers of a plan in the order of its text, each at its place, unread. A line that goes on from one before takes what that one left. */
export function placeNumbers(plan: PlanText, known: Reading): Placed[] {
  const { units, period } = known;
  const placeOf = placing(plan, known);
  const untitled = new Set(plan.divisions.filter(({ label, title }) => label !== null && title === null).map(({ id }) => id));
  let left: Left | null = null;
  return plan.blocks.flatMap((block, b) => {
    const place = placeOf(block, b);
    const { text, heads: printed = [] } = plan.published[b];
    const put = putting(block, text, place);
    if (block.rows) {
      const cells = findInTable(units, period, block.rows, place, captionOf(plan, b));
      return textParts(block).flatMap(({ passage, start }, i) => cells[i].map((found) => put(passage, start, found)));
    }
    const words = block.passage.text;
    const { range } = blockOffsets(text);
    const heads = printed.map(({ at }) => ({ text: words.slice(...range(at)), at: range(at) }));
    const standing = { text: words, division: block.division, numbered: untitled.has(block.division) };
    const lead = block.kind === 'heading' ? null : leadFor(left, standing);
    const all = findInParagraph(units, period, { text: words, place, heads }, joinRules, lead);
    if (block.kind !== 'heading') left = leftBy(left, standing, all);
    else if (!untitled.has(block.division)) left = null;
    return all.map((found) => put(block.passage, 0, { ...found, cell: null }));
  });
}
