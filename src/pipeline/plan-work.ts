import type { StockPhrase } from '../model/pair.ts';
import type { AdminDivision } from '../model/admin-division.ts';
import type { Problem } from '../model/problem.ts';
import { type DivisionLists, divisionsOf, findAlike, type FoundAlike } from './divisions.ts';
import { type KnownPlan, namedIn } from './find/documents/known-plans.ts';
import { type PlanSummary, summaryOf } from './link/plans.ts';
import { areasNear } from './mention/areas-near.ts';
import { coveredBy, harvest } from './mention/harvest.ts';
import { indexMentions } from './mention/mentions.ts';
import { readPlan } from './plan.ts';
import type { Known, PlanSource } from './plan-states.ts';
import { openSeed } from './read/source/open.ts';
import type { Vocabulary, Words } from './vocabulary.ts';
import { foldPlans, type TextPlan } from './wording/fold.ts';
import { sketchOf } from './wording/likeness.ts';
import { runLength } from './wording/shares.ts';
import { findListed, heldPhrases, holdingStock } from './wording/stock-list.ts';
import { textOf } from './wording/text-plan.ts';
import type { Cause, Made } from './work.ts';

/** What one plan comes to for the stages after it, as it is kept between runs. */
export interface PlanWork {
  problems: Problem[];
  /** Null where its text can't be read. */
  read: {
    summary: PlanSummary;
    text: TextPlan;
    /** The runs that stand for its wording. */
    sketch: number[];
    /** What it lists and no topic covers, with how often. */
    harvest: [item: string, times: number][];
    alike: FoundAlike[];
    /** The stock wording that it holds. */
    held: StockPhrase[];
    blocks: string[];
    characters: number;
  } | null;
}

/** Under which name the work of a plan is kept. */
export const workName = (plan: string): string => `plan-${plan}`;

/** What every plan is read with. */
export interface Reading {
  known: Known & { words: Words };
  places: Vocabulary['places'];
  covered: ReturnType<typeof coveredBy>;
  divisions: readonly AdminDivision[];
  /** Everything that is the same for all plans and decides how they are read. */
  general: unknown;
  /** What is the same for all plans and matters only to those that name some of it: the plans of the corpus, and the areas. */
  wide: { documents: readonly KnownPlan[]; places: Vocabulary['places']; divisions: readonly AdminDivision[] };
}

const knownPlan = ({ id, title, documentNumber }: Vocabulary['plans'][number]): KnownPlan => ({
  id,
  title: title.value,
  documentNumber: documentNumber.value,
});

/** What every plan of some seeds is read with. */
export function readingOf({
  vocabulary,
  words,
  divisions: lists,
}: {
  vocabulary: Vocabulary;
  words: Words;
  divisions: DivisionLists;
}): Reading {
  const { plans, places, levels } = vocabulary;
  const { units, indicators, sectors, topics, measures, names, stock } = words;
  const divisions = divisionsOf(lists, places, words.names);
  return {
    known: { vocabulary, words, index: indexMentions({ ...words, places }) },
    places,
    covered: coveredBy(words),
    divisions,
    general: { units, indicators, sectors, topics, measures, names, stock, levels },
    wide: { documents: plans.map(knownPlan), places, divisions },
  };
}

/** One plan, from the bytes of its text to what later stages ask. */
export function planWork(source: PlanSource, { known, places, covered, divisions }: Reading): Made<PlanWork> {
  const { files, data, plan, figures, problems } = readPlan(source, known);
  if (!data || !plan) return { value: { problems, read: null }, files };
  const text = textOf(source.record, data, places);
  const row = foldPlans([text]);
  const listed = findListed(row, known.words.stock);
  const read = {
    summary: summaryOf(source.record, data.divisions, data.blocks, figures),
    text,
    sketch: sketchOf(row, holdingStock(listed, row.codes.length, runLength)),
    harvest: [...harvest(data, covered)],
    alike: findAlike(divisions, source.record.id, data.blocks),
    held: heldPhrases(row, listed),
    blocks: data.blocks.map(({ id }) => id),
    characters: plan.counts.characters,
  };
  return { value: { problems, read }, files };
}

/** What a plan's work depends on: its text and record, what people wrote of it, the vocabularies; of other plans, places and divisions only those that it may name. */
export function causeOf({ record, bytes, sha256 }: PlanSource, { known, general, wide }: Reading): Cause<PlanWork> {
  const { own, reviews, readings, priorities } = known.words;
  const said = [known.vocabulary.corrections, own, reviews, readings, priorities];
  return {
    own: [record, sha256, said.map((records) => records.filter(({ plan }) => plan === record.id)), general],
    wide,
    narrow: ({ read }) => [
      namedIn(openSeed(record.file, bytes).seed?.text ?? '', wide.documents),
      read === null ? [] : areasNear(record.place, read.text.blocks, wide),
    ],
  };
}
