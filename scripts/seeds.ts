import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/model/problem.ts';
import { buildPlan, type ContentFile } from '../src/pipeline/build.ts';
import { checkSeeds } from '../src/pipeline/check.ts';
import { readVocabulary, type Vocabulary } from '../src/pipeline/vocabulary.ts';

/** The vocabularies of a folder of seeds. */
export function loadVocabulary(folder: string): { vocabulary: Vocabulary; problems: Problem[] } {
  const yaml = (name: string) => readFileSync(join(folder, `${name}.yml`), 'utf8');
  return readVocabulary({ plans: yaml('plans'), places: yaml('places'), corrections: yaml('corrections') });
}

/** Everything that a folder of seeds comes to, plan by plan; nothing is written. */
export function buildContent(folder: string): {
  files: ContentFile[];
  problems: Problem[];
  counts: Record<'plans' | 'characters' | 'blocks', number>;
} {
  const { vocabulary, problems } = loadVocabulary(folder);
  const texts = readdirSync(folder).filter((name) => !name.endsWith('.yml') && !name.startsWith('.'));
  problems.push(...checkSeeds(vocabulary, texts));
  const files: ContentFile[] = [];
  const counts = { plans: 0, characters: 0, blocks: 0 };
  for (const record of vocabulary.plans.filter((plan) => texts.includes(plan.file))) {
    const result = buildPlan(record, readFileSync(join(folder, record.file)), vocabulary);
    problems.push(...result.problems);
    files.push(...result.files);
    counts.plans++;
    counts.characters += result.plan?.counts.characters ?? 0;
    counts.blocks += result.plan?.counts.blocks ?? 0;
  }
  return { files, problems, counts };
}
