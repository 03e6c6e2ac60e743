import { scaleLinear, scaleLog } from 'd3';
import type { Comparator } from '../model/target.ts';

/** A figure to be drawn: its value in the chart's unit, and what bounds it. */
export interface DotFigure {
  label: string;
  slot: string;
  value: number;
  valueMax: number | null;
  comparator: Comparator;
  hedged: boolean;
  /** The measured value it starts from, with its year. */
  baseline: { value: number; year: number | null } | null;
}

/** A row as drawn: x in percent of the width, y in pixels. `from` and `to` bound what the words allow; null where they don't. */
export interface DotRow extends DotFigure {
  y: number;
  x: number;
  /** The end that the words leave open: at least, at most. */
  open: 'right' | 'left' | null;
  /** 左右 reaches 5 % each way; a range from end to end. */
  band: [number, number] | null;
  start: number | null;
}

/** The whole figure. */
export interface DotRange {
  height: number;
  axis: number;
  ticks: { value: number; x: number; anchor: 'start' | 'middle' | 'end' }[];
  log: boolean;
  rows: DotRow[];
}

const top = 28;
const step = 62;
const rounded = (x: number): number => Math.round(x * 100) / 100;

/** How far 左右 is taken to reach: src/README.md, “Values as sets”. */
const about = 0.05;

const reach = ({ value, valueMax, comparator }: DotFigure): [number, number] | null => {
  if (comparator === 'range' && valueMax !== null) return [value, valueMax];
  return comparator === 'approx' ? [value * (1 - about), value * (1 + about)] : null;
};

/** Places figures of one indicator, mode and unit on one axis: sums of money on a logarithmic one, all others from nought. */
export function layDotRange(figures: readonly DotFigure[], money: boolean): DotRange {
  const values = figures.flatMap((figure) => [figure.value, ...(reach(figure) ?? []), ...(figure.baseline ? [figure.baseline.value] : [])]);
  const log = money && Math.min(...values) > 0;
  const scale = log
    ? scaleLog([Math.min(...values) / 1.6, Math.max(...values) * 1.6], [2, 98]).nice()
    : scaleLinear([0, Math.max(...values) * 1.15], [2, 98]).nice(5);
  const x = (value: number): number => rounded(scale(value));
  const ticks = (log ? decades(scale.domain()) : scale.ticks(5)).map((value) => ({ value, x: x(value), anchor: anchorOf(x(value)) }));
  const rows = figures.map((figure, i): DotRow => {
    const band = reach(figure);
    return {
      ...figure,
      y: top + step * i + 44,
      x: x(figure.comparator === 'range' && figure.valueMax !== null ? (figure.value + figure.valueMax) / 2 : figure.value),
      open: figure.comparator === 'ge' ? 'right' : figure.comparator === 'le' ? 'left' : null,
      band: band && [x(band[0]), x(band[1])],
      start: figure.baseline ? x(figure.baseline.value) : null,
    };
  });
  return { height: top + step * figures.length + 10, axis: top, ticks, log, rows };
}

const anchorOf = (x: number): 'start' | 'middle' | 'end' => (x < 6 ? 'start' : x > 94 ? 'end' : 'middle');

/** 1, 2 and 5 of every power of ten within a domain; where these are too many, the powers alone. */
function decades([from, to]: readonly number[]): number[] {
  const powers = Array.from({ length: 14 }, (_, i) => 10 ** (i - 3));
  const within = (values: number[]) => values.filter((value) => value >= from * 0.999 && value <= to * 1.001);
  const fine = within(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  return fine.length <= 6 ? fine : within(powers);
}
