import type { Comparator } from '../model/target.ts';

/** One of two figures to be drawn beside one another: its value, what bounds it, and its words. */
export interface PairFigure {
  label: string;
  slot: string;
  value: number;
  comparator: Comparator;
}

/** A bar as drawn: width in percent, y in pixels. `open`: the words leave more, or less, open. */
export interface PairBar extends PairFigure {
  y: number;
  width: number;
  open: boolean;
}

/** The whole picture; `whole` is true where a bar's full width is a hundred per cent. */
export interface Pair {
  height: number;
  whole: boolean;
  bars: PairBar[];
}

const labelRoom = 26;
const step = 62;

/** Two bars from nought: shares of a hundred per cent, all else of the greater of the two. No axis: they are read by their words. */
export function layPair(figures: readonly PairFigure[], isShare: boolean): Pair {
  const most = Math.max(...figures.map(({ value }) => value));
  const whole = isShare && most <= 100;
  const full = whole ? 100 : most;
  const bars = figures.map((figure, i): PairBar => ({
    ...figure,
    y: step * i + labelRoom,
    width: full > 0 ? Math.round((figure.value / full) * 10000) / 100 : 0,
    open: figure.comparator === 'ge' || figure.comparator === 'le',
  }));
  return { height: step * figures.length, whole, bars };
}
