/**
 * What a corpus has most of, file by file through the schemas of model/, each read when a page asks for it. As collections of Astro the
 * texts of hundreds of plans would have to fit into one string, and stand in memory three times.
 */
import { load as readYaml } from 'js-yaml';
import type { z } from 'astro/zod';
import { Section } from '../../model/block.ts';
import { PlanData } from '../../model/data.ts';
import { PlanMentions } from '../../model/entry.ts';
import { PlanLinks } from '../../model/links.ts';
import { AlsoHeld, NearestPlans, Pair } from '../../model/pair.ts';
import { withNulls } from '../../model/schema.ts';
import { ReadQuantity } from '../../model/target.ts';
import { isThere, namesIn, textAt } from './content-files.ts';

/** The folders of content/ that are read here. */
export const storedFolders = ['sections', 'targets', 'data', 'links', 'mentions', 'pairs', 'also', 'nearest'] as const;

/** A page of a plan: its fields, and its Markdown. */
export interface StoredSection {
  data: Section;
  body: string;
}

const frontMatter = /^---\r?\n([^]*?)\r?\n---\r?\n?/;
const Reading = withNulls(ReadQuantity);

/** What a file holds, by its schema. Throws with the file where it isn't so. */
function parsed<T>(schema: z.ZodType<T>, path: string, fields: unknown): T {
  const { data, error } = schema.safeParse(fields);
  if (error) throw new Error(`content/${path}: is not as it should be: ${error.message}. Run npm run content.`);
  return data;
}

const json = <T>(schema: z.ZodType<T>, path: string): T => parsed(schema, path, JSON.parse(textAt(path)));

/** The fields of a Markdown file, and what stands below them. */
function markdown<T>(schema: z.ZodType<T>, path: string): { data: T; body: string } {
  const text = textAt(path);
  const [head = '', fields = ''] = frontMatter.exec(text) ?? [];
  return { data: parsed(schema, path, readYaml(fields)), body: text.slice(head.length).trim() };
}

const markdownIn = <T>(schema: z.ZodType<T>, folder: string): { data: T; body: string }[] =>
  namesIn(folder).map((name) => markdown(schema, `${folder}/${name}`));

/** The pages of a plan, in the order of its text. */
export const readSections = (plan: string): StoredSection[] =>
  markdownIn(Section, `sections/${plan}`).sort((a, b) => a.data.order - b.data.order);

/** The targets and baselines of a plan, in the order of its text. */
export const readReadings = (plan: string): ReadQuantity[] =>
  markdownIn(Reading, `targets/${plan}`)
    .map(({ data }) => data)
    .sort((a, b) => a.position.start - b.position.start);

/** A plan's text with its divisions, blocks and numbers. */
export const readData = (plan: string): PlanData => json(PlanData, `data/${plan}.json`);

/** The links that start from a plan's figures. */
export const readLinks = (plan: string): PlanLinks => json(PlanLinks, `links/${plan}.json`);

/** Where a plan names the entries of the vocabularies. */
export const readMentions = (plan: string): PlanMentions => json(PlanMentions, `mentions/${plan}.json`);

/** The ids of all pairs of plans with wording in common, in their order, each with its plans. */
export const pairIds = (): { id: string; a: string; b: string }[] =>
  namesIn('pairs').map((name) => {
    const id = name.replace(/\.json$/, '');
    const [a = '', b = ''] = id.split('--');
    return { id, a, b };
  });

/** What two plans share in words. */
export const readPair = (id: string): Pair => json(Pair, `pairs/${id}.json`);

/** What plans hold of others' passages, plan by plan. */
export const readAlso = (): AlsoHeld[] => namesIn('also').map((name) => json(AlsoHeld, `also/${name}`));

/** The plans of other groups that share most of a plan's words, the most first. */
export function readNearest(plan: string): NearestPlans['plans'] {
  const path = `nearest/${plan}.json`;
  return isThere(path) ? json(NearestPlans, path).plans : [];
}
