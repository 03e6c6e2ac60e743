import type { PlanData } from '../../model/data.ts';
import type { PlanMentions } from '../../model/entry.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanSectors } from '../../model/sector.ts';
import { writeData, writeMentions, writeOwnSectors } from './data.ts';
import { writePlan } from './plan.ts';
import { writeSections } from './section.ts';
import { writeTargets } from './target.ts';

/** A file of content/, its path from there. */
export interface ContentFile {
  path: string;
  text: string;
}

/** Every file of one plan. */
export const writePlanFiles = (plan: Plan, data: PlanData, mentions: PlanMentions | null, sectors: PlanSectors | null): ContentFile[] => [
  writePlan(plan, data),
  ...writeSections(data),
  ...writeTargets(data),
  writeData(data),
  ...(mentions ? [writeMentions(mentions)] : []),
  ...(sectors ? [writeOwnSectors(sectors)] : []),
];
