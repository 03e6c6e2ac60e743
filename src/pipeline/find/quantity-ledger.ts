import type { Block } from '../../model/block.ts';
import { blockOffsets, blockRange, type BlockRange, type BlockStretch, type SeedPoint } from '../../model/offset.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Indicator, Sector } from '../../model/vocabulary.ts';
import type { Unit } from '../../model/measuring-unit.ts';
import { visible } from '../read/source/layout.ts';
import { type Passage, slice } from '../read/source/passage.ts';
import type { Seed } from '../read/source/seed.ts';
import { spanOf, textParts } from '../read/text.ts';
import type { ReadBlock, ReadDivision } from '../read/walk.ts';
import { indexIndicators } from './clause/indicator.ts';
import { findInParagraph } from './kind/paragraph.ts';
import { isYearly, type Period, periodOf } from './clause/date/period.ts';
import { placesOf } from './clause/place.ts';
import { goalYears, pastPeriods } from './division-years.ts';
import { quoteOf } from './quote.ts';
import { cellWords, type Handed, type Known, readingOf, type Words } from './reading.ts';
import { datingPeriod, lookedBackOn, lookingBack, yearBehind } from './report-turn.ts';
import { type Restated, restate } from './restate.ts';
import type { When } from './stated/stated.ts';
import { nation, nationScope, planScope, titleScope } from './clause/scope/territory-rules.ts';
import { joinRules } from './kind/join.ts';
import { leadFor, type Left, leftBy } from './leads.ts';
import { indexSectors } from './clause/sector.ts';
import { squeeze } from './numbers/squeeze.ts';
import { captionOf } from './table/caption.ts';
import { type CellFound, findInTable } from './table/find-in-table.ts';
import { unreadNumerals } from './unread.ts';
import { indexUnits } from '../../language/numbers/units.ts';

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

/** The vocabularies that finding needs. */
export interface FindWords {
  units: readonly Unit[];
  indicators: readonly Indicator[];
  sectors: readonly Sector[];
}

/** A line of the ledger: targets and baselines carry their reading. */
export type LedgerEntry = Quantity | ReadQuantity;

/** The targets and baselines among the lines of a ledger. */
export const figuresOf = (quantities: readonly LedgerEntry[]): ReadQuantity[] => quantities.filter((entry) => 'measure' in entry);

/** One plan's ledger. */
export interface Ledger {
  quantities: LedgerEntry[];
  /** Printed units that vocabularies/units.yml lacks, each with the places it stands at. */
  unseenUnits: { unit: string; at: SeedPoint[] }[];
  /** Numerals that are read as no number and explained by no word, each with the places it stands at. */
  unread: { text: string; at: SeedPoint[] }[];
}

/** A number at its place, before restated years are settled. */
interface Placed {
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

/** Every numeric expression of a plan in the order of its text. Cost: linear in the plan. */
export function findLedger(plan: PlanText, words: FindWords): Ledger {
  const text = squeeze(plan.seed.text).text;
  const title = squeeze(plan.title ?? plan.seed.text.split('\n', 1)[0]).text;
  const period = datingPeriod(title, plan.period ?? periodOf(`${title}\n${text}`));
  const scope =
    plan.whole === nation ? nation : (planScope(text) ?? plan.whole ?? titleScope(title) ?? (plan.title ? null : nationScope(text)));
  const units = indexUnits(words.units);
  const placeOf = placesOf(plan.divisions, scope === nation);
  const untitled = new Set(plan.divisions.filter(({ label, title }) => label !== null && title === null).map(({ id }) => id));
  const back = lookingBack(
    title,
    period,
    plan.blocks.map((block) => ({ text: block.passage.text, titles: placeOf(block).titles })),
  );
  const behind = yearBehind(title, period);
  let left: Left | null = null;
  const placed = plan.blocks.flatMap((block, b) => {
    const place = b < back ? lookedBackOn(placeOf(block), behind) : placeOf(block);
    const { text } = plan.published[b];
    const { stretch, range: rangeOf } = blockOffsets(text);
    const put = (passage: Passage, offset: number, found: CellFound): Placed => {
      const range = blockRange(offset + found.start, offset + found.end);
      const { goals, past } = place;
      return { block, passage, text, range, at: stretch(range), found, words: null, state: null, goals: goals?.id ?? null, past };
    };
    if (block.rows) {
      const cells = findInTable(units, period, block.rows, place, captionOf(plan, b));
      return textParts(block).flatMap(({ passage, start }, i) => cells[i].map((found) => put(passage, start, found)));
    }
    const words = block.passage.text;
    const heads = (plan.published[b].heads ?? []).map((head) => ({ text: words.slice(...rangeOf(head.at)), at: rangeOf(head.at) }));
    const paragraph = { text: words, place, heads };
    const standing = { text: words, division: block.division, numbered: untitled.has(block.division) };
    const lead = block.kind === 'heading' ? null : leadFor(left, standing);
    const all = findInParagraph(units, period, paragraph, joinRules, lead);
    if (block.kind !== 'heading') left = leftBy(left, standing, all);
    else if (!untitled.has(block.division)) left = null;
    return all.map((found) => put(block.passage, 0, { ...found, cell: null }));
  });
  const known: Known = {
    sectors: indexSectors(words.sectors),
    indicators: indexIndicators(words.indicators),
    scope,
    goalYears: goalYears(placed),
    pastPeriods: pastPeriods(placed),
    to: period.to,
    yearly: isYearly(period),
  };
  return { ...assemble(plan, readAll(placed, known)), unread: unreadNumerals(plan.seed, plan.blocks, units, placed) };
}

function readAll(placed: readonly Placed[], known: Known): Placed[] {
  let handed: Handed | null = null;
  let block: ReadBlock | null = null;
  const read = placed.map((entry): Placed => {
    if (entry.block !== block) handed = null;
    block = entry.block;
    const { scene, kind, cell } = entry.found;
    if (cell) return { ...entry, words: cellWords(cell, known) };
    if (!scene || (kind !== 'target' && kind !== 'baseline')) return entry;
    const result = readingOf(kind === 'baseline' && scene.time.tense === 'open' ? { ...scene, past: true } : scene, known, handed);
    handed = result.handed;
    return { ...entry, words: result.words, state: result.state };
  });
  const years = restate(
    read.map(({ block: { page, id }, words, found, goals }) => ({
      page,
      block: id,
      words: found.kind === 'target' ? words : null,
      inGoals: goals !== null,
    })),
  );
  return read.map((entry, i) => ({ ...entry, words: entry.words && dated(entry.words, entry.state, years[i]) }));
}

/** A reading with the year that it takes from another figure. */
const dated = (words: Words, state: Placed['state'], taken: Restated | null): Words =>
  taken && state
    ? {
        ...words,
        year: taken.year,
        when: taken.when,
        stated: state({ at: null, words: taken.when, own: false }),
        inferred: [...words.inferred, 'year'],
        yearFrom: taken.block,
        rules: { ...words.rules, year: taken.rule },
      }
    : words;

function assemble({ id, seed }: PlanText, placed: readonly Placed[]): Omit<Ledger, 'unread'> {
  const unseen = new Map<string, SeedPoint[]>();
  const quantities: LedgerEntry[] = [];
  for (const { block, passage, text, range, at, found, words } of placed) {
    const part = slice(passage, found.start, found.end);
    const position = spanOf(seed, part);
    const measured = found.scene?.measured;
    if (measured?.dimension === 'unseen') {
      const at = unseen.get(measured.unit) ?? [];
      at.push(position.start);
      unseen.set(measured.unit, at);
    }
    const entry: Quantity = {
      id: `${id}/${position.start}`,
      plan: id,
      block: block.id,
      position,
      at,
      text: visible(text.slice(...range)),
      kind: found.kind,
      rule: found.rule,
    };
    if (!words || (found.kind !== 'target' && found.kind !== 'baseline')) {
      quantities.push(entry);
      continue;
    }
    // Where no words say what is measured the number's own stand: no target is without a name.
    const reading = { ...words, about: words.about || entry.text, measure: words.measure || entry.text, quote: quoteOf(text, ...range) };
    quantities.push({ ...entry, kind: found.kind, ...reading, status: 'extracted' });
  }
  return { quantities, unseenUnits: [...unseen].map(([unit, at]) => ({ unit, at })) };
}
