import type { PlanData } from '../../model/data.ts';
import type { AuthoredCorrection } from '../../model/correction.ts';
import type { Problem } from '../../model/problem.ts';
import { findCorrections } from '../find/correction.ts';
import { findReferences, type KnownPlan } from '../find/reference.ts';
import { publishDivisions } from './division.ts';
import { readOutline } from './outline.ts';
import type { Seed } from './seed.ts';
import { publishBlock } from './text.ts';

/** What an editor knows of a plan beside its text. */
export interface PlanContext {
  id: string;
  title: string | null;
  corrections: readonly AuthoredCorrection[];
  plans: readonly KnownPlan[];
}

/** Reads one plan's seed: its outline, its misprints at their places, the documents it names. */
export function readPlan(seed: Seed, { id, title, corrections, plans }: PlanContext): { data: PlanData; problems: Problem[] } {
  const outline = readOutline(seed, title);
  const blocks = outline.blocks.map((block) => publishBlock(seed, block));
  const found = findCorrections(seed, outline.blocks, corrections);
  const data: PlanData = {
    id,
    text: seed.text,
    divisions: publishDivisions(outline.divisions, blocks),
    blocks,
    corrections: found.corrections,
    references: outline.blocks.flatMap((block) => findReferences(seed, block, id, plans)),
  };
  return { data, problems: [...outline.problems, ...found.problems] };
}
