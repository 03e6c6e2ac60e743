import { rounded, type PathMark } from './drawing.ts';

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

/** The shape of a slot: its own, or the one that follows it (`3 shape-4`). */
const shapeOf = (slot: string): string => /shape-(\d)/.exec(slot)?.[1] ?? slot.split(' ')[0] ?? '1';

/** A path moved and scaled: letters stay, numbers of coordinates change; arcs keep their flags. */
function placed(path: string, x: number, y: number, r: number): string {
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

/** The sign of a place: its shape in its colour, around a point. `isOpen`: an outline, for what is hoped for or of a second plan. */
export function signMark(
  slot: string,
  at: { x: number; y: number; r: number; isOpen?: boolean },
  more: Pick<PathMark, 'row' | 'href' | 'tip'> = {},
): PathMark {
  const r = at.isOpen ? at.r - 1 : at.r;
  const d = placed(shapes[shapeOf(slot)] ?? shapes['1'], at.x, at.y, r);
  const ink = `slot-${slot}` as const;
  return { kind: 'path', d, ...(at.isOpen ? { fill: 'paper', stroke: ink, width: 2 } : { fill: ink }), ...more };
}
