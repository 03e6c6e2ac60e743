import { type Stance, Tool } from '../../model/entry.ts';
import type { Row } from '../../model/schema.ts';
import { type EntryRow, partsOf } from './entries.ts';
import { clauseOf, sayClause } from '../../library/printed-clause.ts';
import type { Absence } from '../../library/absence.ts';
import type { Layer } from '../../library/columns.ts';
import type { Vocabulary } from '../../library/load/load-vocabulary.ts';

/** The kinds of tool, in the order of their vocabulary. */
export const tools = Tool.options;

/** A measure over all places. */
export interface MeasureRow extends EntryRow {
  measure: Vocabulary['measures'][number];
}

/** How many measures of one tool a plan has: to be done, or only named. */
export interface ToolCount {
  layer: Layer;
  tool: Tool;
  full: number;
  named: number;
}

/** Plan by plan and tool by tool. A measure counts once a plan: as a task where one passage says what is to be done. */
export function countTools(rows: readonly MeasureRow[], layers: readonly Layer[]): ToolCount[] {
  return layers.flatMap((layer) =>
    tools.map((tool) => {
      const leads = rows
        .filter(({ measure }) => measure.tool === tool)
        .flatMap((row) => partsOf(row).filter((part) => part.layer.plan === layer.plan && part.lead !== null));
      const full = leads.filter(({ lead }) => lead?.mention.stance === '任务').length;
      return { layer, tool, full, named: leads.length - full };
    }),
  );
}

/** `data/tools.csv`. */
export const toolRows = (counts: readonly ToolCount[], rows: readonly MeasureRow[]): Row[] =>
  counts.map(({ layer, tool, full, named }) => ({
    plan: layer.plan.facts.id,
    tool,
    tasks: full,
    named,
    measures: rows.filter(({ measure }) => measure.tool === tool).length,
  }));

/** How the cells of `data/measures-by-plan.csv` are written: an address made absolute, what a stance and a kind of nothing are called. */
export interface MeasureCells {
  whole: (href: string) => string;
  stance: (stance: Stance) => string;
  absence: (absence: Absence) => string;
}

/** `data/measures-by-plan.csv`: a row for each measure and plan, whether the plan names it or not. */
export const measureRows = (rows: readonly MeasureRow[], say: MeasureCells): Row[] =>
  rows.flatMap((row) =>
    partsOf(row).map(({ layer, passages, lead, absence }) => ({
      measure: row.measure.id,
      name: row.measure.name,
      tool: row.measure.tool,
      plan: layer.plan.facts.id,
      stance: lead && say.stance(lead.mention.stance),
      verb: lead?.mention.verb ?? null,
      clause: lead && sayClause(clauseOf(layer.plan, lead.mention)),
      passages: passages.length,
      absence: absence && say.absence(absence),
      url: lead ? say.whole(lead.where.href) : null,
    })),
  );
