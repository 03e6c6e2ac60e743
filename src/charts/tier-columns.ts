import { type Form, linesOf, type Mark, rounded, type Scene, textMarks } from './drawing.ts';
import { type PlanSign, planSignMarks } from './place-sign.ts';

/** An industry as a plan ranks it: a row of the picture. */
export interface TierRow extends PlanSign {
  plan: string;
  /** The number of its tier in the plan, from 1, and the printed words. */
  tier: number;
  words: string;
  member: string;
  href: string;
  /** True of what the title speaks of. */
  isLit: boolean;
}

interface Column extends PlanSign {
  plan: string;
  tiers: { words: string; members: { row: TierRow; at: number }[] }[];
}

/** The rows plan by plan and tier by tier, in the order given. */
const columnsIn = (rows: readonly TierRow[]): Column[] =>
  [
    ...Map.groupBy(
      rows.map((row, at) => ({ row, at })),
      ({ row }) => row.plan,
    ).values(),
  ].map((own) => ({
    plan: own[0].row.plan,
    slot: own[0].row.slot,
    mark: own[0].row.mark,
    tiers: [...Map.groupBy(own, ({ row }) => row.tier).values()].map((members) => ({ words: members[0].row.words, members })),
  }));

const gap = 16;
const indent = 18;
const inRow = { wide: 5, narrow: 2 };

/** One plan's tiers under one another, the first on top. */
function drawColumn(
  { plan, tiers, ...sign }: Column,
  x: number,
  top: number,
  width: number,
  { size, line }: Form,
): { marks: Mark[]; end: number } {
  const ink = `slot-${sign.slot}` as const;
  const marks: Mark[] = [
    ...planSignMarks(sign, { x: x + 7, y: top + 11, r: 6.5 }),
    { kind: 'text', x: x + indent, y: top + 16, text: plan, size, ink: 'ink', isBold: true },
  ];
  let y = top + line + 8;
  for (const { words, members } of tiers) {
    const heads = linesOf(words, width - 8, size - 2, 3);
    const from = y;
    marks.push(...textMarks(heads, { x: x + 8, y: y + 14, size: size - 2, line: line - 3, ink: 'soft' }));
    y += heads.length * (line - 3) + 4;
    for (const { row, at } of members) {
      const lines = linesOf(row.member, width - indent, size);
      marks.push(...planSignMarks(sign, { x: x + 12, y: y + 10, r: 4 }, { row: at }));
      marks.push(...textMarks(lines, { x: x + indent + 2, y: y + 15, size, line, ink: 'ink', href: row.href, isBold: row.isLit }));
      y += lines.length * line;
    }
    marks.push({ kind: 'rect', x, y: from, width: 3, height: rounded(y - from), fill: ink });
    y += 10;
  }
  return { marks, end: y };
}

/** Lays plans beside each other, so many in a row, each with its own tiers as printed. */
export function layTiers(rows: readonly TierRow[], form: Form): Scene {
  const columns = columnsIn(rows);
  const count = Math.min(columns.length, inRow[form.id]);
  const width = (form.width - gap * (count - 1)) / count;
  const marks: Mark[] = [];
  let top = 0;
  for (let first = 0; first < columns.length; first += count) {
    const drawn = columns.slice(first, first + count).map((column, i) => drawColumn(column, rounded(i * (width + gap)), top, width, form));
    marks.push(...drawn.flatMap((each) => each.marks));
    top = Math.max(...drawn.map(({ end }) => end)) + 10;
  }
  return { width: form.width, height: Math.ceil(top), marks };
}
