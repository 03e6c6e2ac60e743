import type { PlanData } from '../../model/data.ts';
import type { Plan, PlanRecord } from '../../model/plan.ts';
import { escapeText } from './escape.ts';
import { frontMatter } from './frontmatter.ts';
import { pagesOf, visibleLength } from './section.ts';

/** The facts of a plan as content/plans/ holds them: a record of seeds/plans.yml and what the text adds to it. */
export function planOf(record: PlanRecord, data: PlanData): Plan {
  const { title, issuer, documentNumber, issued, period } = record;
  const facts = { title, issuer, documentNumber, issued, period };
  return {
    id: record.id,
    title: title.value,
    shortTitle: record.shortTitle,
    place: record.place,
    mark: record.mark,
    planType: record.planType,
    field: record.field,
    covers: record.covers,
    issuer: issuer.value,
    documentNumber: documentNumber.value,
    issued: issued.value,
    period: period.value,
    facts: Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact.from])) as Plan['facts'],
    notes: Object.fromEntries(Object.entries(facts).flatMap(([key, fact]) => (fact.note ? [[key, fact.note]] : []))),
    attachments: record.attachments,
    textSource: record.textSource,
    checkedAgainst: record.checkedAgainst,
    seed: { file: record.file, sha256: record.sha256, characters: Array.from(data.text).length },
    counts: { characters: data.blocks.reduce((sum, block) => sum + visibleLength(block), 0), blocks: data.blocks.length },
  };
}

/** content/plans/{id}.md: the facts; the body is the contents, each page of the plan a link. */
export function writePlan(plan: Plan, data: PlanData): { path: string; text: string } {
  const contents = pagesOf(data).map(({ division }) => {
    const name = [division.label, division.title].filter(Boolean).join(/^附/.test(division.label ?? '') ? ' ' : '');
    return `- [${escapeText(name || division.id)}](../sections/${plan.id}/${division.id}.md)`;
  });
  const heading = escapeText(plan.title ?? plan.shortTitle);
  return { path: `plans/${plan.id}.md`, text: `${frontMatter(plan)}\n# ${heading}\n\n${contents.join('\n')}\n` };
}
