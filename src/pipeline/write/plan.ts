import { visibleLength } from '../../language/visible.ts';
import type { PlanData } from '../../model/data.ts';
import type { Plan, PlanRecord } from '../../model/plan.ts';
import type { Mode, ReadQuantity } from '../../model/target.ts';
import { escapeText } from './escape.ts';
import { frontMatter } from './frontmatter.ts';
import { pagesOf } from './section.ts';

/** The facts of a plan as content/plans/ holds them: its record and what the text adds to it. */
export function planOf(record: PlanRecord, data: PlanData): Plan {
  const { title, issuer, documentNumber, issued, period } = record;
  const facts = { title, issuer, documentNumber, issued, period };
  const notesOf = (field: 'note' | 'noteEn'): Record<string, string> =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([key, fact]) => {
        const note = fact[field];
        return note ? [[key, note]] : [];
      }),
    );
  return {
    id: record.id,
    title: title.value,
    shortTitle: record.shortTitle,
    titleEn: record.titleEn ?? null,
    shortTitleEn: record.shortTitleEn ?? null,
    place: record.place,
    mark: record.mark ?? 'filled',
    planType: record.planType,
    field: record.field,
    covers: record.covers,
    issuer: issuer.value,
    documentNumber: documentNumber.value,
    issued: issued.value,
    period: period.value,
    facts: Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact.from])) as Plan['facts'],
    notes: notesOf('note'),
    notesEn: notesOf('noteEn'),
    attachments: record.attachments,
    textSource: record.textSource,
    checkedAgainst: record.checkedAgainst,
    seed: { file: record.file, sha256: record.sha256, characters: Array.from(data.text).length },
    counts: { characters: data.blocks.reduce((sum, block) => sum + visibleLength(block.text), 0), blocks: data.blocks.length },
  };
}

/** What the modes are called in the tables of content/. */
const modes: Record<Mode, string> = { level: '到期达到', add: '期内新增', annual: '每年', growth: '年均增长', change: '比起始年增减' };

/** The plan's targets as a table: each number a link to its file, each place to the text, each measure that an indicator fits to the vocabulary. */
function targetTable(plan: string, data: PlanData, figures: readonly ReadQuantity[]): string {
  const pages = new Map(data.divisions.map((division) => [division.id, division.page]));
  const blocks = new Map(data.blocks.map((block) => [block.id, block.division]));
  const rows = figures.filter(({ kind }) => kind === 'target');
  if (!rows.length) return '';
  const cell = (text: string | null): string => escapeText(text ?? '');
  const lines = rows.map(({ id, block, subject, measure, indicator, quote, wording, mode, year }) => {
    const page = pages.get(blocks.get(block) ?? '') ?? block;
    const place = `[${block}](../sections/${plan}/${page}.md#${block})`;
    const name = indicator === null ? cell(measure) : `[${cell(measure)}](../../vocabularies/indicators.yml#${indicator})`;
    const number = `[${cell(quote.exact)}](../targets/${id}.md)`;
    return `| ${[place, cell(subject), name, number, cell(wording), modes[mode], year ?? ''].join(' | ')} |`;
  });
  return [
    '',
    '## 目标',
    '',
    '| 位置 | 说的是谁 | 原文指标 | 数值 | 原文措辞 | 计算方式 | 目标年 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** content/plans/{id}.md: the facts; the body is the contents, each page of the plan a link, and the targets as a table. */
export function writePlan(plan: Plan, data: PlanData, figures: readonly ReadQuantity[]): { path: string; text: string } {
  const contents = pagesOf(data).map(({ division }) => {
    const name = [division.label, division.title].filter(Boolean).join(/^附/.test(division.label ?? '') ? ' ' : '');
    return `- [${escapeText(name || division.id)}](../sections/${plan.id}/${division.id}.md)`;
  });
  const heading = escapeText(plan.title ?? plan.shortTitle);
  return {
    path: `plans/${plan.id}.md`,
    text: `${frontMatter(plan)}\n# ${heading}\n\n${contents.join('\n')}\n${targetTable(plan.id, data, figures)}`,
  };
}
