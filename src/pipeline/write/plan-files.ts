import type { PlanData } from '../../model/data.ts';
import type { PlanMentions } from '../../model/entry.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanPriorities } from '../../model/sector.ts';
import type { PlanSectors } from '../../model/sector.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { PlanReviews } from '../../model/review.ts';
import { writeData, writeMentions, writeOwnSectors, writePriorities, writeReviews } from './data.ts';
import { writePlan } from './plan.ts';
import { writeSections } from './section.ts';
import { writeTargets } from './target.ts';

/** A file of content/, its path from there. */
export interface ContentFile {
  path: string;
  text: string;
}

/** What is found in a plan besides its text and numbers; null where it was not looked for. */
interface Findings {
  mentions: PlanMentions | null;
  sectors: PlanSectors | null;
  reviewed: PlanReviews | null;
  priorities: PlanPriorities | null;
}

/** Every file of one plan. */
export const writePlanFiles = (
  plan: Plan,
  data: PlanData,
  figures: readonly ReadQuantity[],
  { mentions, sectors, reviewed, priorities }: Findings,
): ContentFile[] => [
  writePlan(plan, data, figures),
  ...writeSections(data, figures),
  ...writeTargets(data, figures),
  writeData(data),
  ...(mentions ? [writeMentions(mentions)] : []),
  ...(sectors ? [writeOwnSectors(sectors)] : []),
  ...(reviewed ? [writeReviews(reviewed)] : []),
  ...(priorities ? [writePriorities(priorities)] : []),
];
