import { scaleLinear } from 'd3';

/** One plan of a strip map: how long it is and where its chapters begin, in visible characters. */
export interface StripPlan {
  characters: number;
  chapters: readonly { label: string; from: number }[];
}

/** A passage as it is drawn from: where it stands in each plan, in visible characters. */
export interface StripPassage {
  kind: 'verbatim' | 'adapted';
  a: { from: number; length: number };
  b: { from: number; length: number };
}

/** A strip as drawn: x and width in percent of the figure, y and height in pixels. */
export interface Strip {
  y: number;
  height: number;
  /** Where chapters begin. A label has room on any screen, on a wide one alone, or (null) on none; without room it is a tick with a title. */
  chapters: { x: number; middle: number; label: string; room: 'any' | 'wide' | null }[];
  bands: { x: number; width: number; y: number; height: number; kind: StripPassage['kind'] }[];
}

/** The whole figure; `links` join the middles of a passage's two bands. */
export interface StripMap {
  height: number;
  a: Strip;
  b: Strip;
  links: { x1: number; y1: number; x2: number; y2: number; kind: StripPassage['kind'] }[];
}

const barHeight = 26;
const nameRoom = 46;
const between = 96;
/** A band narrower than this can't be seen. */
const thinnest = 0.35;
/** How wide the figure is at least, on a phone and on a wide screen, and a label's characters, in pixels. */
const narrowest = { any: 340, wide: 640 };
const characterWidth = { wide: 12, half: 7 };
const labelGap = 2;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Places the passages of two plans on two strips, each as wide as the figure, whatever the plan's length. */
export function layStrips(a: StripPlan, b: StripPlan, passages: readonly StripPassage[]): StripMap {
  const yB = nameRoom + barHeight + between;
  const strips = {
    a: layStrip(
      a,
      passages.map((each) => ({ ...each.a, kind: each.kind })),
      nameRoom,
      'down',
    ),
    b: layStrip(
      b,
      passages.map((each) => ({ ...each.b, kind: each.kind })),
      yB,
      'up',
    ),
  };
  const links = passages.map(({ kind }, i) => {
    const [top, bottom] = [strips.a.bands[i], strips.b.bands[i]];
    const middle = (band: Strip['bands'][number]): number => rounded(band.x + band.width / 2);
    return { kind, x1: middle(top), y1: nameRoom + barHeight, x2: middle(bottom), y2: yB };
  });
  return { height: yB + barHeight + nameRoom, ...strips, links };
}

/** Adapted bands are half as high and stand at the side from which the links go. */
function layStrip(
  plan: StripPlan,
  stretches: readonly { from: number; length: number; kind: StripPassage['kind'] }[],
  y: number,
  links: 'up' | 'down',
): Strip {
  const x = scaleLinear([0, plan.characters], [0, 100]);
  const chapters = plan.chapters.map(({ label, from }, i) => {
    const end = plan.chapters[i + 1]?.from ?? plan.characters;
    const width = x(end) - x(from);
    return { x: rounded(x(from)), middle: rounded(x(from) + width / 2), label, room: roomFor(label, width) };
  });
  const bands = stretches.map(({ from, length, kind }) => {
    const width = Math.max(thinnest, x(length));
    const height = kind === 'verbatim' ? barHeight : barHeight / 2;
    return {
      x: rounded(Math.min(x(from), 100 - width)),
      width: rounded(width),
      y: links === 'down' ? y + barHeight - height : y,
      height,
      kind,
    };
  });
  return { y, height: barHeight, chapters, bands };
}

function roomFor(label: string, width: number): 'any' | 'wide' | null {
  if (label === '') return null;
  const widths = Array.from(label, (character) => (/\p{ASCII}/u.test(character) ? characterWidth.half : characterWidth.wide));
  const needed = widths.reduce((sum, each) => sum + each, labelGap);
  const fits = (figure: number): boolean => (width * figure) / 100 >= needed;
  return fits(narrowest.any) ? 'any' : fits(narrowest.wide) ? 'wide' : null;
}
