import { z } from 'astro/zod';
import type { PlanData } from '../../model/data.ts';
import type { AuthoredCorrection } from '../../model/correction.ts';
import type { Period } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import { findCorrections } from '../find/documents/correction.ts';
import { figuresOf, findLedger, type FindWords, type Ledger } from '../find/ledger.ts';
import { periodOf } from '../find/clause/period.ts';
import { findReferences, type KnownPlan } from '../find/documents/reference.ts';
import { squeeze } from '../find/numbers/squeeze.ts';
import type { PlanMentions } from '../../model/entry.ts';
import { Quantity } from '../../model/quantity.ts';
import type { OwnSector, PlanSectors } from '../../model/sector.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Sector } from '../../model/vocabulary.ts';
import { findMentions, type MentionIndex } from '../mention/mentions.ts';
import { findOwnSectors } from '../mention/own.ts';
import { publishDivisions } from './division.ts';
import { type Outline, readOutline } from './outline.ts';
import { problemAt, type Seed } from './seed.ts';
import { publishBlocks } from './text.ts';

/** What an editor knows of a plan beside its text. */
export interface PlanContext {
  id: string;
  title: string | null;
  corrections: readonly AuthoredCorrection[];
  plans: readonly KnownPlan[];
  /** The period of the plan's record; what is null is taken from the text. */
  period?: Period | null;
  /** The vocabularies for finding numbers; without them none is looked for. */
  words?: FindWords;
  /** What is looked for beside numbers; without it nothing is. */
  sought?: { place: string; index: MentionIndex; own: readonly OwnSector[]; sectors: readonly Sector[] };
}

/** A plan as read, with what was found in it. */
export interface PlanFindings {
  data: PlanData;
  /** Its targets and baselines, in the order of the text. */
  figures: ReadQuantity[];
  mentions: PlanMentions | null;
  sectors: PlanSectors | null;
  problems: Problem[];
}

/** What the ledger says of every number, a figure or not. */
const line = z.object(Quantity.shape);

/** Reads one plan's seed: its outline, its misprints at their places, the documents it names, its numbers, the entries it mentions. */
export function readPlan(seed: Seed, context: PlanContext): PlanFindings {
  const { id, title, corrections, plans } = context;
  const outline = readOutline(seed, title);
  const blocks = publishBlocks(seed, outline.blocks);
  const found = findCorrections(seed, outline.blocks, corrections);
  const ledger = numbersOf(seed, context, outline, blocks);
  const data: PlanData = {
    id,
    text: seed.text,
    divisions: publishDivisions(outline.divisions, blocks),
    blocks,
    corrections: found.corrections,
    references: outline.blocks.flatMap((block) => findReferences(seed, block, id, plans)),
    quantities: ledger.quantities.map((entry) => line.parse(entry)),
    reviews: [],
  };
  const { mentions, sectors, problems } = soughtIn(seed, context, outline, data);
  const figures = figuresOf(ledger.quantities);
  return { data, figures, mentions, sectors, problems: [...outline.problems, ...found.problems, ...unseen(seed, ledger), ...problems] };
}

function soughtIn(
  seed: Seed,
  { id, period, sought }: PlanContext,
  { divisions, blocks }: Outline,
  data: PlanData,
): Omit<PlanFindings, 'data' | 'figures'> {
  if (!sought) return { mentions: null, sectors: null, problems: [] };
  const own = findOwnSectors({ id, seed, divisions, read: blocks, blocks: data.blocks }, sought.own, sought.sectors);
  const { from } = period ?? periodOf(squeeze(seed.text).text);
  return {
    mentions: findMentions({ id, place: sought.place, from, seed, divisions, blocks, published: data.blocks }, sought.index),
    ...own,
  };
}

function numbersOf(seed: Seed, { id, period, words }: PlanContext, { divisions, blocks }: Outline, published: PlanData['blocks']): Ledger {
  if (!words) return { quantities: [], unseenUnits: [] };
  return findLedger({ id, seed, divisions, blocks, published, period: period ?? null }, words);
}

/** Units that the vocabulary lacks: read as printed, and reported. */
const unseen = (seed: Seed, { unseenUnits }: Ledger): Problem[] =>
  unseenUnits.map(({ unit, at }) =>
    problemAt(seed, seed.index(at[0]), {
      rule: 'unit',
      message: `the unit "${unit}" stands ${at.length} times and units.yml lacks it; it is kept as printed.`,
      remedy: 'Add it to seeds/units.yml.',
      fatal: false,
    }),
  );
