/** A picture whose points are places in a list of colours. */
export interface Indexed {
  /** Red, green and blue of each colour. */
  palette: [number, number, number][];
  /** For each point, row by row, the place of its colour. */
  points: Uint8Array;
}

/** Colours that share the upper five bits of each channel are one where there are too many: a tint of an edge apart from the next. */
const coarse = (colour: number): number => colour & 0xf8f8f8;

const distance = (a: number, b: number): number =>
  (((a >> 16) & 255) - ((b >> 16) & 255)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

function nearest(colour: number, among: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < among.length; i++) if (distance(colour, among[i]) < distance(colour, among[best])) best = i;
  return best;
}

/** How often each colour of the points stands there. */
function counted(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
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
  const colours = new Uint32Array(rgba.length / 4);
  for (let i = 0; i < colours.length; i++) colours[i] = (rgba[i * 4] << 16) | (rgba[i * 4 + 1] << 8) | rgba[i * 4 + 2];
  const counts = counted(colours);
  const kept = chosen(counts, most);
  const places = new Map(kept.map((colour, i) => [colour, i]));
  for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearest(colour, kept));
  return {
    palette: kept.map((colour) => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]),
    points: Uint8Array.from(colours, (colour) => places.get(colour) ?? 0),
  };
}
