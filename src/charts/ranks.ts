import { max, scaleLinear } from 'd3';
import { type Form, linesOf, type Mark, rounded, type Scene, textMarks, textWidth } from './drawing.ts';
import { signMark } from './place-sign.ts';

/** A place as a plan names it: how often, and what is said of that. A row of the picture. */
export interface RankRow {
  name: string;
  /** Null where it has no page. */
  href: string | null;
  times: number;
  said: string;
  /** True of what lies in the place before it that is none. */
  isInside: boolean;
}

const labelRoom = { wide: 190, narrow: 108 };
const endRoom = { wide: 170, narrow: 96 };

/** Lays places under one another, those that lie in another below it: a dot as far out as they are named often, its count beside it. */
export function layRanks(rows: readonly RankRow[], slot: string, form: Form): Scene {
  const { width, size, line } = form;
  const left = labelRoom[form.id];
  const end = Math.max(endRoom[form.id], ...rows.map(({ said }) => Math.ceil(textWidth(said, size - 2)) + 12));
  const x = scaleLinear([0, max(rows, ({ times }) => times) ?? 1], [left, width - end]);
  let y = 0;
  const marks = rows.flatMap(({ name, href, times, said, isInside }, row): Mark[] => {
    const indent = isInside ? 16 : 0;
    if (!isInside && row > 0) y += 6;
    const lines = linesOf(name, left - 14 - indent, isInside ? size - 1 : size, 2);
    const middle = rounded(y + (lines.length * line) / 2);
    const at = rounded(x(times));
    const drawn: Mark[] = [
      ...textMarks(lines, {
        x: indent,
        y: y + size,
        size: isInside ? size - 1 : size,
        line,
        ink: 'ink',
        ...(href === null ? {} : { href }),
        isBold: !isInside,
      }),
      { kind: 'line', x1: left, x2: at, y1: middle, y2: middle, stroke: 'hair', width: 1 },
      signMark(slot, { x: at, y: middle, r: isInside ? 4.5 : 6.5, isOpen: times === 0 }, { row }),
      { kind: 'text', x: at + 12, y: middle + 5, text: said, size: size - 2, ink: 'soft' },
    ];
    y += lines.length * line + 2;
    return drawn;
  });
  return { width, height: Math.ceil(y + 4), marks };
}
