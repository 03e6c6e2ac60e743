import { max, scaleLinear } from 'd3';
import type { Comparator } from '../model/target.ts';
import { wrapped } from './label-lines.ts';

/** A figure of a panel. All figures of one panel are of one plan, measure, unit and mode. */
export interface PanelFigure {
  /** Whose figure it is; empty where no words say. */
  who: string;
  /** The printed words with the number. */
  words: string;
  href: string;
  value: number;
  valueMax: number | null;
  comparator: Comparator;
  hedged: boolean;
}

/** A row as drawn: x in percent of the width, y in pixels. */
export interface PanelRow extends PanelFigure {
  /** The label in lines that fit a phone, and where the first stands. */
  lines: string[];
  top: number;
  y: number;
  /** Where the value stands; of a range, its lower end. */
  x: number;
  /** Of a range, its upper end; of 左右, five percent each way; null else. */
  band: [number, number] | null;
  /** The end that the words leave open. */
  open: 'right' | 'left' | null;
}

export interface Panel {
  height: number;
  rows: PanelRow[];
}

/** As many characters as fit the narrowest phone. */
const inLine = 20;
const sizes = { line: 18, bar: 16, gap: 12 };
/** The longest bar ends here, so that an open end has room. */
const widest = 88;
/** How far 左右 is taken to reach, each way. */
const about = 0.05;
const rounded = (x: number): number => Math.round(x * 100) / 100;

const reach = ({ value, valueMax, comparator }: PanelFigure): [number, number] | null => {
  if (comparator === 'range' && valueMax !== null) return [value, valueMax];
  return comparator === 'approx' ? [value * (1 - about), value * (1 + about)] : null;
};

/** A label in lines that end where it pauses; a part that is longer than a line is cut. */
function linesAtPauses(label: string): string[] {
  const lines: string[] = [];
  for (const part of label.split(/(?<=[、，；]|\s)/u)) {
    const last = lines.at(-1) ?? '';
    if (lines.length > 0 && last.length + part.length <= inLine) lines[lines.length - 1] = last + part;
    else lines.push(...wrapped(part, inLine));
  }
  return lines;
}

/** Whose figure and its words on one line, or each on lines of its own: a number is never cut. */
function linesOf({ who, words }: PanelFigure): string[] {
  const one = [who, words].filter(Boolean).join(' ');
  return one.length <= inLine ? [one] : [...linesAtPauses(who), words];
}

/** Places figures as bars from nought on one scale; a panel of fewer than two has nothing to show. */
export function layPanel(figures: readonly PanelFigure[]): Panel {
  const longest = max(figures.flatMap((figure) => [figure.value, reach(figure)?.[1] ?? 0])) ?? 0;
  const scale = scaleLinear([0, longest || 1], [0, widest]);
  const x = (value: number): number => rounded(scale(value));
  let end = 0;
  const rows = figures.map((figure): PanelRow => {
    const band = reach(figure);
    const lines = linesOf(figure);
    const start = end;
    end += lines.length * sizes.line + sizes.bar + sizes.gap;
    return {
      ...figure,
      lines,
      top: start + 13,
      y: start + lines.length * sizes.line + sizes.bar / 2,
      x: x(figure.value),
      band: band && [x(band[0]), x(band[1])],
      open: figure.comparator === 'ge' ? 'right' : figure.comparator === 'le' ? 'left' : null,
    };
  });
  return { height: end, rows };
}
