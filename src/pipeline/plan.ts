import { z } from 'astro/zod';
import type { PlanData } from '../model/data.ts';
import { Quantity } from '../model/quantity.ts';
import { checkAttachments, checkData, checkHash } from './check.ts';
import { findCorrections } from './find/documents/correction.ts';
import { figuresOf, findLedger, type Ledger } from './find/quantity-ledger.ts';
import { nation } from './find/clause/scope/territory-rules.ts';
import { periodOf } from './find/clause/date/period.ts';
import { namedIn } from './find/documents/known-plans.ts';
import { findReferences } from './find/documents/reference.ts';
import { numberProblems } from './find/number-problems.ts';
import { squeeze } from './find/numbers/squeeze.ts';
import { checkLocated } from './read/located.ts';
import { findMentions } from './mention/mentions.ts';
import { findOwnSectors } from './mention/own.ts';
import { findReviews, withoutBarred } from './mention/reviews.ts';
import { publishDivisions } from './read/division.ts';
import { findPriorities } from './priority/priorities.ts';
import { openSeed } from './read/source/open.ts';
import { readOutline } from './read/outline.ts';
import { publishBlocks } from './read/text.ts';
import { applyReviews } from './find/review.ts';
import type { Found, Known, Mentioned, Opened, Outlined, PlanResult, PlanSource, Ranked } from './plan-states.ts';
import { first } from './stages.ts';
import { checkTiles } from './read/tiles.ts';
import { writePlanFiles } from './write/plan-files.ts';
import { planOf } from './write/plan.ts';

/** One plan through its stages, once its text is open. */
export const planStages = first('outline', outline)
  .next('find', find)
  .next('mention', mention)
  .next('priority', priority)
  .next('check', check)
  .next('write', write);

/** One plan, from the bytes of its text to its files: open, then every stage. */
export function readPlan(source: PlanSource, known: Known): PlanResult {
  const hash = checkHash(source);
  const { seed, problems } = openSeed(`seeds/${source.record.file}`, source.bytes);
  if (!seed) return { files: [], data: null, plan: null, figures: [], problems: [...hash, ...problems] };
  return planStages.run({ source, known, seed, problems: [...hash, ...problems] });
}

/** The divisions and blocks of a text. */
function outline(opened: Opened): Outlined {
  const read = readOutline(opened.seed, opened.source.record.title.value);
  return {
    ...opened,
    outline: read,
    blocks: publishBlocks(opened.seed, read.blocks),
    problems: [...opened.problems, ...read.problems],
  };
}

/** What the ledger says of every number, a figure or not. */
const line = z.object(Quantity.shape);

/** What the level of a place calls its whole territory; null where no vocabulary says. */
const wholeOf = (place: string, { places = [], levels = [] }: Known['vocabulary']): string | null => {
  const level = places.find(({ id }) => id === place)?.level;
  return levels.find(({ zh: name }) => name === level)?.whole ?? null;
};

/** Misprints at their places, the documents it names, its numbers; fields that people corrected are set. */
function find(outlined: Outlined): Found {
  const { source, known, seed, outline: read, blocks } = outlined;
  const { id, place, period, title } = source.record;
  const { plans, corrections } = known.vocabulary;
  const slips = findCorrections(
    seed,
    read.blocks,
    corrections.filter(({ plan }) => plan === id),
  );
  const documents = namedIn(
    seed.text,
    plans.map((plan) => ({ id: plan.id, title: plan.title.value, documentNumber: plan.documentNumber.value })),
  );
  const text = {
    id,
    title: title.value,
    whole: wholeOf(place, known.vocabulary),
    seed,
    divisions: read.divisions,
    blocks: read.blocks,
    published: blocks,
    period: period.value,
  };
  const ledger: Ledger = known.words ? findLedger(text, known.words) : { quantities: [], unseenUnits: [], unread: [] };
  const found: PlanData = {
    id,
    text: seed.printed,
    divisions: publishDivisions(seed, read.divisions, blocks),
    blocks,
    corrections: slips.corrections,
    references: read.blocks.flatMap((block) => findReferences(seed, block, id, documents)),
    quantities: ledger.quantities.map((entry) => line.parse(entry)),
    reviews: [],
  };
  const { figures, reviews, problems } = applyReviews(id, figuresOf(ledger.quantities), known.words?.reviews ?? []);
  return {
    ...outlined,
    data: { ...found, reviews },
    figures,
    problems: [...outlined.problems, ...slips.problems, ...numberProblems(seed, ledger), ...problems],
  };
}

/** Where it names the entries of the vocabularies, and its own sectors. */
function mention(found: Found): Mentioned {
  const { source, known, seed, outline: read, data } = found;
  const { words, index } = known;
  if (!words || !index) return { ...found, mentions: null, sectors: null, reviewed: null };
  const { id, place, period } = source.record;
  const { reviews: reviewed, barred, problems } = findReviews({ id, seed, read: read.blocks }, words.readings, words);
  const own = findOwnSectors(
    { id, seed, divisions: read.divisions, read: read.blocks, blocks: data.blocks },
    words.own.filter(({ plan }) => plan === id),
    words.sectors,
    barred.filter(({ vocabulary }) => vocabulary === 'sectors'),
  );
  const { from } = period.value ?? periodOf(squeeze(seed.text).text);
  const isNational = wholeOf(place, known.vocabulary) === nation;
  const text = { id, place, isNational, from, seed, divisions: read.divisions, blocks: read.blocks, published: data.blocks };
  return {
    ...found,
    mentions: withoutBarred(findMentions(text, index), barred),
    sectors: own.sectors,
    reviewed,
    problems: [...found.problems, ...own.problems, ...problems],
  };
}

/** What it puts first. */
function priority(mentioned: Mentioned): Ranked {
  const { source, known, seed, outline: read, data, figures, sectors } = mentioned;
  if (!known.words || !sectors) return { ...mentioned, priorities: null };
  const { id } = source.record;
  const { priorities, problems } = findPriorities(
    {
      id,
      seed,
      read: read.blocks,
      divisions: data.divisions,
      blocks: data.blocks,
      figures,
      own: sectors.sectors,
      shared: known.words.sectors,
    },
    known.words.priorities.find(({ plan }) => plan === id),
  );
  return { ...mentioned, priorities, problems: [...mentioned.problems, ...problems] };
}

/** What must hold inside one plan. */
function check(read: Ranked): Ranked {
  const { source, seed, data, figures } = read;
  const problems = [
    ...checkAttachments(source.record, data),
    ...checkData(data),
    ...checkTiles(seed, data.blocks),
    ...checkLocated(seed, data, figures),
  ];
  return { ...read, problems: [...read.problems, ...problems] };
}

function write({ source, data, figures, mentions, sectors, reviewed, priorities, problems }: Ranked): PlanResult {
  const plan = planOf(source.record, data);
  return { files: writePlanFiles(plan, data, figures, { mentions, sectors, reviewed, priorities }), data, plan, figures, problems };
}
