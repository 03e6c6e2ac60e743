import type { Problem } from '../model/problem.ts';
import type { PlanData } from '../model/data.ts';
import type { Plan, PlanRecord } from '../model/plan.ts';
import { checkAttachments, checkData, checkHash } from './check.ts';
import type { KnownPlan } from './find/documents/reference.ts';
import type { MentionIndex } from './mention/mentions.ts';
import { readPlan } from './read/plan.ts';
import { sha256 } from './read/seed.ts';
import { applyReviews } from './review.ts';
import { openSeed } from './read/open.ts';
import { checkLocated } from './located.ts';
import { checkTiles } from './tiles.ts';
import { linkPlans, type PlanSummary, summaryOf } from './link/plans.ts';
import type { TextPlan } from './texts/fold.ts';
import { shareWording } from './texts/pairs.ts';
import { textOf } from './texts/text.ts';
import type { Vocabulary, Words } from './vocabulary.ts';
import { writeData, writeLinks, writeMentions, writeOwnSectors } from './write/data.ts';
import { writeWording } from './write/pair.ts';
import { planOf, writePlan } from './write/plan.ts';
import { writeSections } from './write/section.ts';
import { writeTargets } from './write/target.ts';

/** A file of content/, its path from there. */
export interface ContentFile {
  path: string;
  text: string;
}

/** What one plan comes to. */
export interface PlanResult {
  files: ContentFile[];
  data: PlanData | null;
  plan: Plan | null;
  /** What linking needs of it. */
  summary: PlanSummary | null;
  /** What the search for shared wording needs of it. */
  wording: TextPlan | null;
  problems: Problem[];
}

/** One plan, from the bytes of its text to its files: open → read → check → write. */
export function buildPlan(
  record: PlanRecord,
  bytes: Uint8Array,
  vocabulary: Pick<Vocabulary, 'plans' | 'corrections'> & Partial<Pick<Vocabulary, 'places'>>,
  words?: Words,
  index?: MentionIndex,
): PlanResult {
  const hash = checkHash(record, sha256(bytes));
  const { seed, problems } = openSeed(`seeds/${record.file}`, bytes);
  if (!seed) return { files: [], data: null, plan: null, summary: null, wording: null, problems: [...hash, ...problems] };
  const found = readPlan(seed, {
    id: record.id,
    title: record.title.value,
    corrections: vocabulary.corrections.filter((correction) => correction.plan === record.id),
    plans: vocabulary.plans.map(knownPlan),
    period: record.period.value,
    words,
    sought: index && {
      place: record.place,
      index,
      own: (words?.own ?? []).filter(({ plan }) => plan === record.id),
      sectors: words?.sectors ?? [],
    },
  });
  const { figures, reviews, problems: lost } = applyReviews(record.id, found.figures, words?.reviews ?? []);
  const data = { ...found.data, reviews };
  const plan = planOf(record, data);
  return {
    files: [
      writePlan(plan, data, figures),
      ...writeSections(data, figures),
      ...writeTargets(data, figures),
      writeData(data),
      ...(found.mentions ? [writeMentions(found.mentions)] : []),
      ...(found.sectors ? [writeOwnSectors(found.sectors)] : []),
    ],
    data,
    plan,
    summary: summaryOf(record, data.divisions, figures),
    wording: textOf(record, data, vocabulary.places ?? []),
    problems: [
      ...hash,
      ...found.problems,
      ...lost,
      ...checkAttachments(record, data),
      ...checkData(data),
      ...checkTiles(seed, data.blocks),
      ...checkLocated(seed, data, figures),
    ],
  };
}

/** The links between all plans: content/links/, a file a plan. */
export function buildLinks(summaries: readonly PlanSummary[], vocabulary: Pick<Vocabulary, 'places'>, words: Words): ContentFile[] {
  return linkPlans(summaries, { places: vocabulary.places, own: words.own, indicators: words.indicators }).map(writeLinks);
}

/** What every two plans share in words: content/pairs/, a file a pair, and the stock phrases. */
export const buildPairs = (texts: readonly TextPlan[]): ContentFile[] => writeWording(shareWording(texts));

const knownPlan = ({ id, title, documentNumber }: PlanRecord): KnownPlan => ({
  id,
  title: title.value,
  documentNumber: documentNumber.value,
});
