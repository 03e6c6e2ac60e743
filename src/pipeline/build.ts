import type { Problem } from '../model/problem.ts';
import type { PlanData } from '../model/data.ts';
import type { Plan, PlanRecord } from '../model/plan.ts';
import { checkAttachments, checkData, checkHash } from './check.ts';
import type { KnownPlan } from './find/reference.ts';
import { readPlan } from './read/plan.ts';
import { openSeed, sha256 } from './read/seed.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writeData } from './write/data.ts';
import { planOf, writePlan } from './write/plan.ts';
import { writeSections } from './write/section.ts';

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
  problems: Problem[];
}

/** One plan, from the bytes of its text to its files: open → read → check → write. */
export function buildPlan(record: PlanRecord, bytes: Uint8Array, vocabulary: Pick<Vocabulary, 'plans' | 'corrections'>): PlanResult {
  const hash = checkHash(record, sha256(bytes));
  const { seed, problems } = openSeed(`seeds/${record.file}`, bytes);
  if (!seed) return { files: [], data: null, plan: null, problems: [...hash, ...problems] };
  const read = readPlan(seed, {
    id: record.id,
    title: record.title.value,
    corrections: vocabulary.corrections.filter((correction) => correction.plan === record.id),
    plans: vocabulary.plans.map(knownPlan),
  });
  const plan = planOf(record, read.data);
  return {
    files: [writePlan(plan, read.data), ...writeSections(read.data), writeData(read.data)],
    data: read.data,
    plan,
    problems: [...hash, ...read.problems, ...checkAttachments(record, read.data), ...checkData(read.data)],
  };
}

const knownPlan = ({ id, title, documentNumber }: PlanRecord): KnownPlan => ({
  id,
  title: title.value,
  documentNumber: documentNumber.value,
});
