import type { PublishedPlan } from './published-plan.ts';

/** A part of a plan that is laid beside another: blocks, half-open, or a stretch of one (a row of a table), in code points of its text. */
export interface PlanPart {
  id: string;
  from: number;
  to: number;
  within: { start: number; end: number } | null;
}

/** The part that an address names: a chapter, section or box with all that is in it, a block, a row of a table. Null where the plan has none. */
export function partOf(plan: PublishedPlan, id: string): PlanPart | null {
  if (plan.divisions.some((division) => division.id === id)) return divisionPart(plan, id);
  const at = plan.blocks.findIndex((block) => block.id === id);
  return at < 0 ? rowPart(plan, id) : { id, from: at, to: at + 1, within: null };
}

/** The part that a character of the plan's text stands in: the address of a target names one. */
export function partAt(plan: PublishedPlan, start: number): PlanPart | null {
  const block = plan.blocks.find(({ span }) => span.start <= start && start < span.end);
  return block ? partOf({ ...plan, divisions: [] }, block.id) : null;
}

function divisionPart({ divisions, blocks }: PublishedPlan, id: string): PlanPart | null {
  const inside = new Set([id]);
  for (const division of divisions) if (inside.has(division.parent ?? '')) inside.add(division.id);
  const from = blocks.findIndex(({ division }) => inside.has(division));
  const to = blocks.findLastIndex(({ division }) => inside.has(division)) + 1;
  return from < 0 ? null : { id, from, to, within: null };
}

function rowPart({ blocks }: PublishedPlan, id: string): PlanPart | null {
  const [, table, row] = /^(.+-t\d+)-r(\d+)$/.exec(id) ?? [];
  const at = blocks.findIndex((block) => block.id === table && block.kind === 'table');
  const rows = (blocks[at]?.text ?? '').split('\n').map((text) => Array.from(text).length);
  const length = rows[Number(row) - 1];
  if (at < 0 || length === undefined) return null;
  const start = rows.slice(0, Number(row) - 1).reduce((sum, before) => sum + before + 1, 0);
  return { id, from: at, to: at + 1, within: { start, end: start + length } };
}
