import { scaleLinear, scaleLog } from 'd3';
import type { Comparator } from '../model/target.ts';
import { rounded } from './drawing.ts';

/** How an axis runs: shares on nought to a hundred, sums of money by powers of ten, all else from nought. */
export type AxisKind = 'share' | 'money' | 'plain';

/** A figure on an axis: its value, what bounds it, the measured value it starts from. */
export interface AxisFigure {
  value: number;
  valueMax: number | null;
  comparator: Comparator;
  baseline: { value: number; year: number | null } | null;
}

export interface Axis {
  at: (value: number) => number;
  ticks: { value: number; x: number }[];
}

/** How far 左右 is taken to reach: src/README.md, “Values as sets”. */
const about = 0.05;

/** From where to where the words of a figure reach, of a range and of 左右; null of all others. */
export function reachOf({ value, valueMax, comparator }: Pick<AxisFigure, 'value' | 'valueMax' | 'comparator'>): [number, number] | null {
  if (comparator === 'range' && valueMax !== null) return [value, valueMax];
  return comparator === 'approx' ? [value * (1 - about), value * (1 + about)] : null;
}

/** An axis for figures of one indicator, mode and unit, from `from` to `to` pixels. */
export function axisFor(figures: readonly AxisFigure[], kind: AxisKind, [from, to]: [number, number]): Axis {
  const values = figures.flatMap((figure) => [
    figure.value,
    ...(reachOf(figure) ?? []),
    ...(figure.baseline ? [figure.baseline.value] : []),
  ]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (kind === 'money' && least > 0) {
    const scale = scaleLog([least / 1.6, most * 1.6], [from, to]).nice();
    return { at: (value) => rounded(scale(value)), ticks: decades(scale.domain()).map((value) => ({ value, x: rounded(scale(value)) })) };
  }
  const isWhole = kind === 'share' && least >= 0 && most <= 100;
  const scale = isWhole
    ? scaleLinear([0, 100], [from, to])
    : scaleLinear([Math.min(0, least * 1.15), Math.max(most * 1.15, most === 0 && least === 0 ? 1 : 0)], [from, to]).nice(5);
  return { at: (value) => rounded(scale(value)), ticks: scale.ticks(5).map((value) => ({ value, x: rounded(scale(value)) })) };
}

/** 1, 2 and 5 of every power of ten within a domain; where these are too many, the powers alone. */
function decades([from = 0, to = 0]: readonly number[]): number[] {
  const powers = Array.from({ length: 14 }, (_, i) => 10 ** (i - 3));
  const within = (values: number[]): number[] => values.filter((value) => value >= from * 0.999 && value <= to * 1.001);
  const fine = within(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  return fine.length <= 6 ? fine : within(powers);
}
