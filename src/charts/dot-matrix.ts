import { type Form, linesOf, type Mark, rounded, type Scene, textMarks, textWidth } from './drawing.ts';
import { type PlanSign, planSignMarks, signMark } from './place-sign.ts';

/** How a plan names an entry: what is to be done, listed, told of, in the name of a project; or not at all. */
export type DotKind = 'task' | 'listed' | 'past' | 'project' | 'none';

/** An entry with a dot a plan; the dots of all lines together are the rows of the picture. */
export interface DotLine {
  name: string;
  href: string;
  dots: DotKind[];
  /** How many plans name it, in words; what all or only one of them name is bold. */
  said: string;
  isMarked: boolean;
}

export interface DotColumn extends PlanSign {
  name: string;
}

const nameRoom = { wide: 320, narrow: 128 };
const endRoom = { wide: 90, narrow: 40 };

/** A dot: full for a task, open for a listing, small for background, a small open one for a project’s name, a point for nothing. */
function dotMark(kind: DotKind, slot: string, x: number, y: number, row: number): Mark {
  if (kind === 'none') return { kind: 'rect', x: x - 1, y: y - 1, width: 2, height: 2, fill: 'soft', row };
  const isSmall = kind === 'past' || kind === 'project';
  return signMark(slot, { x, y, r: isSmall ? 3.5 : 6.5, isOpen: kind === 'listed' || kind === 'project' }, { row });
}

/** A column’s name, its year parted from its place. */
const placeAndYear = ({ name }: DotColumn): string => name.replace(/\s*(\d{4})$/, ' $1');

/** The size of the names of columns, a little smaller where a Latin word is wider than its column; null where it stays so. */
function headSize(columns: readonly DotColumn[], room: number, form: Form): number | null {
  const words = columns.flatMap(({ name }) => name.match(/[A-Za-z’-]{2,}/gu) ?? []);
  const sizes = [form.size - 3, form.size - 4];
  return sizes.find((size) => words.every((word) => textWidth(word, size) <= room)) ?? null;
}

/** The names of columns above them; where they are too narrow, numbers, and the names in lines of their own. */
function headMarks(columns: readonly DotColumn[], middle: (i: number) => number, room: number, form: Form): { marks: Mark[]; end: number } {
  const fitting = headSize(columns, room - 2, form);
  const size = fitting ?? form.size - 3;
  const lines = columns.map((column) => linesOf(placeAndYear(column), room - 2, size, 3));
  if (fitting !== null && lines.every((own) => own.every((line) => textWidth(line, size) <= room - 2 && !line.endsWith('…')))) {
    const most = Math.max(...lines.map(({ length }) => length));
    return {
      end: most * 15 + 22,
      marks: columns.flatMap((column, i): Mark[] => [
        ...planSignMarks(column, { x: middle(i), y: 8, r: 5.5 }),
        ...textMarks(lines[i], { x: middle(i), y: 28, size, line: 15, ink: 'ink', anchor: 'middle' }),
      ]),
    };
  }
  const legend = columns.flatMap((column, i): Mark[] => [
    ...planSignMarks(column, { x: 7, y: i * 20 + 9, r: 5 }),
    { kind: 'text', x: 18, y: i * 20 + 14, text: `${i + 1} ${column.name}`, size: form.size - 1, ink: 'ink' },
  ]);
  const top = columns.length * 20 + 14;
  const numbers = columns.map((_, i): Mark => ({
    kind: 'text',
    x: middle(i),
    y: top + 12,
    text: String(i + 1),
    size,
    ink: 'ink',
    anchor: 'middle',
  }));
  return { end: top + 18, marks: [...legend, ...numbers] };
}

/** Lays entries in lines and plans in columns, a dot each. */
export function layDotMatrix(columns: readonly DotColumn[], lines: readonly DotLine[], form: Form): Scene {
  const { width, size, line } = form;
  const left = nameRoom[form.id];
  const end = Math.max(endRoom[form.id], ...lines.map(({ said }) => Math.ceil(textWidth(said, size - 2)) + 8));
  const room = Math.min(90, (width - left - end) / columns.length);
  const middle = (i: number): number => rounded(left + (i + 0.5) * room);
  const head = headMarks(columns, middle, room, form);
  const right = left + room * columns.length;
  let y = head.end + 4;
  const marks = lines.flatMap(({ name, href, dots, said, isMarked }, at): Mark[] => {
    const names = linesOf(name, left - 10, size, 2);
    const height = names.length * line + 4;
    const top = y;
    y += height;
    return [
      { kind: 'line', x1: 0, x2: rounded(right + end), y1: top, y2: top, stroke: 'hair', width: 1 },
      ...textMarks(names, { x: 0, y: top + size + 3, size, line, ink: 'ink', href, isBold: isMarked }),
      ...dots.map((kind, i) => dotMark(kind, columns[i].slot, middle(i), rounded(top + height / 2), at * columns.length + i)),
      {
        kind: 'text',
        x: rounded(right + 6),
        y: top + height / 2 + 5,
        text: said,
        size: size - 2,
        ink: isMarked ? 'ink' : 'soft',
        isBold: isMarked,
      },
    ];
  });
  return { width, height: Math.ceil(y + 4), marks: [...head.marks, ...marks] };
}
