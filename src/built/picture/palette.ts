/** Red, green and blue of a colour. */
export type Colour = [number, number, number];

/** A picture whose points are places in a list of colours. */
export interface Indexed {
  palette: Colour[];
  /** For each point, row by row, the place of its colour. */
  points: Uint8Array;
}

/** A colour as it stands in memory: red in the lowest byte. */
const channels = (colour: number): Colour => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** Colours that share the upper five bits of each channel are one where there are too many: a tint of an edge apart from the next. */
const coarse = (colour: number): number => colour & 0xf8f8f8;

function nearest(colour: number, among: readonly Colour[]): number {
  const own = channels(colour);
  const distances = among.map((other) => other.reduce((sum, value, i) => sum + (value - own[i]) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

/** How often each colour of the points stands there. Most points are as the one before them. */
function counted(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0, from = 0; i < colours.length; i = from) {
    while (from < colours.length && colours[from] === colours[i]) from++;
    counts.set(colours[i], (counts.get(colours[i]) ?? 0) + from - i);
  }
  return counts;
}

/** The colours to keep, the most used first: of like ones the one used most, so that areas keep exactly the colour they were drawn in. */
function chosen(counts: ReadonlyMap<number, number>, most: number): number[] {
  const byUse = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  if (byUse.length <= most) return byUse;
  const first = new Map<number, number>();
  for (const colour of byUse) if (!first.has(coarse(colour))) first.set(coarse(colour), colour);
  return [...first.values()].slice(0, most);
}

/** Four bytes a point (red, green, blue, and opaque) as places in a list of at most so many colours, 256 or fewer. Areas of one colour keep it; what is left out are shades of edges. */
export function indexed(rgba: Uint8Array, most: number): Indexed {
  const colours = new Uint32Array(rgba.slice().buffer);
  const counts = counted(colours);
  const kept = chosen(counts, most);
  const palette = kept.map(channels);
  const places = new Map(kept.map((colour, i) => [colour, i]));
  for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearest(colour, palette));
  const points = new Uint8Array(colours.length);
  for (let i = 0; i < points.length; i++)
    points[i] = i > 0 && colours[i] === colours[i - 1] ? points[i - 1] : (places.get(colours[i]) ?? 0);
  return { palette, points };
}
