import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/model/problem.ts';
import { buildLinks, buildPairs, buildPlan, type ContentFile } from '../src/pipeline/build.ts';
import type { PlanSummary } from '../src/pipeline/link/plans.ts';
import type { TextPlan } from '../src/pipeline/texts/fold.ts';
import { checkNotes, checkSeeds } from '../src/pipeline/check.ts';
import { checkEntries } from '../src/pipeline/mention/check.ts';
import { coveredBy, gather, harvest, type Harvested } from '../src/pipeline/mention/harvest.ts';
import { indexMentions } from '../src/pipeline/mention/mentions.ts';
import { readVocabulary, readWords, type Vocabulary, wordFiles, type Words } from '../src/pipeline/vocabulary.ts';

const absent = (file: string): Problem => ({
  file,
  line: null,
  column: null,
  rule: 'seed',
  message: 'the file is missing.',
  remedy: 'Restore it.',
  fatal: true,
});

/** The vocabularies of a folder of seeds. */
export function loadVocabulary(folder: string): { vocabulary: Vocabulary; words: Words; problems: Problem[] } {
  const missing: Problem[] = [];
  const yaml = (name: string): string => {
    const path = join(folder, `${name}.yml`);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    missing.push(absent(`seeds/${name}.yml`));
    return '';
  };
  const { vocabulary, problems } = readVocabulary({ plans: yaml('plans'), places: yaml('places'), corrections: yaml('corrections') });
  const read = readWords(Object.fromEntries(wordFiles.map((name) => [name, yaml(name)])) as Parameters<typeof readWords>[0]);
  return { vocabulary, words: read.words, problems: [...missing, ...problems, ...read.problems] };
}

/** Everything that a folder of seeds comes to, plan by plan; nothing is written. */
export function buildContent(folder: string): {
  files: ContentFile[];
  problems: Problem[];
  counts: Record<'plans' | 'characters' | 'blocks' | 'targets', number>;
  summaries: PlanSummary[];
  /** What plans list and no topic covers. */
  uncovered: Harvested[];
} {
  const { vocabulary, words, problems } = loadVocabulary(folder);
  const names = readdirSync(folder).filter((name) => !name.endsWith('.yml') && !name.startsWith('.'));
  problems.push(...checkSeeds(vocabulary, words, names));
  if (problems.length === 0) problems.push(...checkEntries(words, vocabulary));
  const index = indexMentions({ ...words, places: vocabulary.places });
  const covered = coveredBy(words);
  const files: ContentFile[] = [];
  const summaries: PlanSummary[] = [];
  const texts: TextPlan[] = [];
  const harvests: { plan: string; items: Map<string, number> }[] = [];
  const blocks = new Map<string, ReadonlySet<string>>();
  const counts = { plans: 0, characters: 0, blocks: 0, targets: 0 };
  for (const record of vocabulary.plans.filter((plan) => names.includes(plan.file))) {
    const result = buildPlan(record, readFileSync(join(folder, record.file)), vocabulary, words, index);
    problems.push(...result.problems);
    files.push(...result.files);
    if (result.summary) summaries.push(result.summary);
    if (result.wording) texts.push(result.wording);
    if (result.data) harvests.push({ plan: record.id, items: harvest(result.data, covered) });
    blocks.set(record.id, new Set(result.data?.blocks.map(({ id }) => id)));
    counts.plans++;
    counts.characters += result.plan?.counts.characters ?? 0;
    counts.blocks += result.plan?.counts.blocks ?? 0;
    counts.targets += result.summary?.figures.filter(({ kind }) => kind === 'target').length ?? 0;
  }
  problems.push(...checkNotes(words.sectors, blocks));
  files.push(...buildLinks(summaries, vocabulary, words), ...buildPairs(texts));
  return { files, problems, counts, summaries, uncovered: gather(harvests) };
}

/** What the search for shared wording takes of a folder of seeds. */
export function buildTexts(folder: string): TextPlan[] {
  const { vocabulary, words } = loadVocabulary(folder);
  return vocabulary.plans.flatMap((record) => {
    const { wording } = buildPlan(record, readFileSync(join(folder, record.file)), vocabulary, words);
    return wording ? [wording] : [];
  });
}
