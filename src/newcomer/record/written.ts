import { Document, isCollection, visit } from 'yaml';
import type { z } from 'astro/zod';
import type { Place, PlanRecord } from '../../model/plan.ts';

/** A value as YAML on one line. */
export function flow(value: unknown): string {
  const document = new Document(value);
  visit(document, (_, node) => {
    if (isCollection(node)) node.flow = true;
  });
  return document.toString({ lineWidth: 0 }).trim();
}

/** The file of a plan as people write it: a fact a line, without its id, which is the file’s name. */
export function writtenPlan(record: Omit<z.input<typeof PlanRecord>, 'id'>): string {
  const { attachments = [], ...facts } = record;
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${flow(value)}`);
  const at = lines.findIndex((line) => line.startsWith('textSource:'));
  const listed = attachments.length > 0 ? ['attachments:', ...attachments.map((each) => `  - ${flow(each)}`)] : ['attachments: []'];
  return `# What people say of this plan; the program’s seeds/plans/README.md says what each part holds.\n\nfacts:\n  ${lines.toSpliced(at, 0, ...listed).join('\n  ')}\n`;
}

/** What stands behind a place that came with a plan, so that it can go with it. */
export const cameWith = (plan: string): string => `# came with ${plan}`;

/** A record of places.yml, on one line. */
export const writtenPlace = ({ id, code, name, shortName, level, parent }: Omit<Place, 'slot'>, plan: string): string =>
  `- { id: ${id}, code: "${code}", name: ${flow(name)}, shortName: ${flow(shortName)}, level: ${flow(level)}, parent: ${parent ?? 'null'} } ${cameWith(plan)}\n`;

/** A record of `reviews` that finds a reading right as it is, on one line. */
export const writtenReview = ({ start, by, when }: { start: number; by: string; when: string }): string =>
  `- ${flow({ start, fields: {}, by, when, why: '读法与原句相符' })}\n`;
