import type { Mark } from '../model/plan.ts';
import { type Ink, rounded, type PathMark } from './drawing.ts';

/** The eight shapes that places wear, in a square from −1 to 1; `styles/tokens.css` cuts the same for signs in the text. */
const shapes: Record<string, string> = {
  '1': 'M-1,0A1,1 0 1 1 1,0A1,1 0 1 1 -1,0Z',
  '2': 'M-.86,-.86H.86V.86H-.86Z',
  '3': 'M0,-1L1,0L0,1L-1,0Z',
  '4': 'M-.84,.84V-.1A.84,.82 0 0 1 .84,-.1V.84Z',
  '5': 'M0,-.92L1,.88L-1,.88Z',
  '6': 'M-.34,-1H.34V-.34H1V.34H.34V1H-.34V.34H-1V-.34H-.34Z',
  '7': 'M-.5,-.86H.5L1,0L.5,.86H-.5L-1,0Z',
  '8': 'M-1,-.92H1L0,.92Z',
};

/** What is laid over a place's shape for its second, third and fourth plan, and the bar that stands for later ones; as `.mark` in `styles/tokens.css`. */
const hole = { open: 0.52, ring: 0.68, dot: 0.32 };
const rightHalf = 'M0,-1H1V1H0Z';
const bar = 'M-1,-.2H1V.2H-1Z';

/** The sign of a plan: its place's slot, and which of the place's plans it is. */
export interface PlanSign {
  slot: string;
  mark: Mark;
}

interface At {
  x: number;
  y: number;
  r: number;
}

type Shown = Pick<PathMark, 'row' | 'href' | 'tip'>;

/** The shape of a slot: its own, or the one that follows it (`3 shape-4`). */
const shapeOf = (slot: string): string => shapes[/shape-(\d)/.exec(slot)?.[1] ?? slot.split(' ')[0] ?? '1'] ?? shapes['1'];

/** A path moved and scaled: letters stay, numbers of coordinates change; arcs keep their flags. */
function placed(path: string, { x, y, r }: At): string {
  return path.replace(/([MLHVA])([^MLHVAZ]*)/g, (_, letter: string, rest: string) => {
    const numbers = [...rest.matchAll(/-?\.?\d+(?:\.\d+)?/g)].map(([each]) => Number(each));
    const px = (value = 0): number => rounded(x + value * r);
    const py = (value = 0): number => rounded(y + value * r);
    if (letter === 'H') return `H${px(numbers[0])}`;
    if (letter === 'V') return `V${py(numbers[0])}`;
    if (letter !== 'A') return `${letter}${px(numbers[0])},${py(numbers[1])}`;
    const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, ax, ay] = numbers;
    return `A${rounded(rx * r)},${rounded(ry * r)} ${turn} ${large} ${sweep} ${px(ax)},${py(ay)}`;
  });
}

/** The mark of a value, in the shape and colour of its place, around a point. `isOpen`: an outline, for what is hoped for or only listed. */
export function signMark(slot: string, at: At & { isOpen?: boolean }, more: Shown = {}): PathMark {
  const r = at.isOpen ? at.r - 1 : at.r;
  const ink: Ink = `slot-${slot}`;
  const d = placed(shapeOf(slot), { ...at, r });
  return { kind: 'path', d, ...(at.isOpen ? { fill: 'paper', stroke: ink, width: 2 } : { fill: ink }), ...more };
}

/** The sign of a plan as it stands before its name on every page, around a point: the place's shape, with what tells the place's plans apart. */
export function planSignMarks({ slot, mark }: PlanSign, at: At, more: Shown = {}): PathMark[] {
  const own: Ink = `slot-${slot}`;
  const path = (d: string, fill: Ink, size = 1): PathMark => ({ kind: 'path', d: placed(d, { ...at, r: at.r * size }), fill });
  const shape = { ...path(mark === 'none' ? bar : shapeOf(slot), own), ...more };
  if (mark === 'open') return [shape, path(shapeOf(slot), 'paper', hole.open)];
  if (mark === 'half') return [shape, path(rightHalf, 'paper')];
  if (mark === 'ring') return [shape, path(shapeOf(slot), 'paper', hole.ring), path(shapes['1'], own, hole.dot)];
  return [shape];
}
