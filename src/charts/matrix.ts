import { max, scaleBand, scaleLinear } from 'd3';
import { longestPiece, widthOf, wrapped } from './label-lines.ts';

/** One own sector of a plan, as the matrix draws it. Own sectors of one cell stand under one another and are never added. */
export interface MatrixOwn {
  rank: string | null;
  targets: number;
  /** How many targets, or why there are none, in words; null where nothing is said of them. Where there are none it is written in the cell. */
  said: string | null;
  /** 0 to 1; null where no division is about it. */
  share: number | null;
}

/** A plan's part of a row; `blank` says which kind of nothing it is where there is no own sector. */
export interface MatrixCell {
  owns: MatrixOwn[];
  blank: string | null;
}

export interface MatrixRow {
  id: string;
  name: string;
  href: string;
  /** One for each column. */
  cells: MatrixCell[];
}

/** A column: the name in its head, and over it the level of government, which it shares with its neighbours. */
export interface MatrixHead {
  name: string;
  level: string;
}

/** How the figure is drawn: on a wide page with numbers, on a phone without. */
export interface MatrixForm {
  /** The narrowest room that it is shown in, in pixels. */
  least: number;
  /** Where the cells begin, in percent of the width. */
  labels: number;
  /** The size of its text, in pixels. */
  text: number;
  /** The room beside the longest bar for its number, in pixels; none where numbers aren't drawn. */
  beside: number;
  /** From dot to dot, and from words to dots and dots to bar, in pixels. */
  dot: number;
  gap: number;
}

export const wide: MatrixForm = { least: 720, labels: 21, text: 13, beside: 42, dot: 6, gap: 9 };
export const narrow: MatrixForm = { least: 284, labels: 20, text: 12, beside: 0, dot: 4.6, gap: 6 };

/** A dot a target, ten in a line; x and y in pixels from the corner of its cell. */
export interface Dot {
  x: number;
  y: number;
}

/** An own sector as drawn: lines of words, dots, and a bar with its width in percent of the cell. */
export interface DrawnOwn {
  rank: { lines: string[]; y: number } | null;
  dots: Dot[];
  /** Where the number of dots stands. */
  count: { x: number; y: number } | null;
  targets: number;
  bar: { y: number; width: number; share: number } | null;
}

export interface DrawnCell {
  x: number;
  /** What is written where there is no own sector. */
  blank: string[];
  owns: DrawnOwn[];
}

export interface DrawnRow extends Omit<MatrixRow, 'cells'> {
  lines: string[];
  y: number;
  height: number;
  cells: DrawnCell[];
}

/** The whole figure: x and widths in percent of the width, y in pixels. */
export interface Matrix {
  height: number;
  /** The width in pixels that its words need, where that is more than the form has; null where it has room. */
  wanted: number | null;
  /** The left edge of each column, and a column's width. */
  columns: number[];
  width: number;
  rows: DrawnRow[];
}

const top = 66;
const inLine = 10;
/** Heights in pixels: a line of words, a bar, above and below a row. */
export const sizes = { line: 15, bar: 6, pad: 9 };
const rounded = (x: number): number => Math.round(x * 100) / 100;

/** Places the dots of some targets, ten a line. */
export const layDots = (targets: number, y: number, pitch: number): Dot[] =>
  Array.from({ length: targets }, (_, i) => ({
    x: rounded((i % inLine) * pitch + pitch / 2),
    y: rounded(y + Math.floor(i / inLine) * (pitch + 0.8)),
  }));

type Bar = (share: number) => number;

/** A form in its room: how many Chinese characters a line holds, of a sector's name and of the words in a cell; how much of a cell the longest bar takes, in percent. */
interface FittedForm extends MatrixForm {
  name: number;
  words: number;
  reach: number;
}

/** Between two columns, as a part of one. */
const inner = 0.1;
/** The sign before a place's name, in pixels. */
const sign = 14;
/** No line of a cell is shorter, in characters. */
const leastWords = 4;

/** The width that the figure's words need, in pixels: no name of a column and no Latin word is cut. */
function neededWidth(rows: readonly MatrixRow[], heads: readonly MatrixHead[], { labels, text }: MatrixForm): number {
  const words = rows.flatMap(({ cells }) => cells.flatMap(({ owns, blank }) => [blank, ...owns.flatMap(({ rank, said }) => [rank, said])]));
  const levels = [...Map.groupBy(heads, ({ level }) => level)].map(([level, own]) => (widthOf(level) * text) / own.length);
  const cell = Math.max(
    ...[leastWords, ...words.map((each) => longestPiece(each ?? ''))].map((characters) => characters * text),
    ...heads.map(({ name }) => sign + widthOf(name) * text),
    ...levels,
  );
  const label = Math.max(leastWords, ...rows.map(({ name }) => longestPiece(name))) * text;
  return Math.max((cell * (heads.length - inner)) / (1 - inner) / (1 - labels / 100), label / ((labels - 1) / 100));
}

/** A form with the lines that its room holds. */
function fitted(form: MatrixForm, width: number, columns: number): FittedForm {
  const cell = ((width * (1 - form.labels / 100)) / (columns - inner)) * (1 - inner);
  return { ...form, name: (width * (form.labels - 1)) / 100 / form.text, words: cell / form.text, reach: 100 * (1 - form.beside / cell) };
}

/** One own sector from y down: its words, dots and bar; and where it ends. */
function layOwn({ rank, targets, said, share }: MatrixOwn, y: number, form: FittedForm, width: Bar): { own: DrawnOwn; end: number } {
  const lines = [rank, targets === 0 ? said : null].flatMap((words) => (words === null ? [] : wrapped(words, form.words)));
  const dots = layDots(targets, y + lines.length * sizes.line + form.gap - 1, form.dot);
  const last = dots.at(-1);
  const barAt = last ? last.y + form.gap - 1 : y + lines.length * sizes.line + 3;
  return {
    own: {
      rank: lines.length > 0 ? { lines, y: y + 12 } : null,
      dots,
      count: last ? { x: Math.min(targets, inLine) * form.dot + 5, y: dots[0].y + 4 } : null,
      targets,
      bar: share === null ? null : { y: rounded(barAt), width: rounded(width(share)), share },
    },
    end: share === null ? barAt : barAt + sizes.bar + form.gap - 2,
  };
}

function layCell({ owns, blank }: MatrixCell, x: number, form: FittedForm, width: Bar): { cell: DrawnCell; end: number } {
  if (owns.length === 0) {
    const lines = wrapped(blank ?? '', form.words);
    return { cell: { x, blank: lines, owns: [] }, end: lines.length * sizes.line };
  }
  let end = 0;
  const drawn = owns.map((own, i) => {
    // Words that two own sectors share are written once.
    const isSaid = i > 0 && own.rank === owns[i - 1].rank;
    const laid = layOwn(isSaid ? { ...own, rank: null } : own, end, form, width);
    end = laid.end;
    return laid.own;
  });
  return { cell: { x, blank: [], owns: drawn }, end };
}

/** Lays sectors in rows and plans in columns: rank words, a dot a target, a bar for the share of text on one scale. */
export function layMatrix(rows: readonly MatrixRow[], heads: readonly MatrixHead[], given: MatrixForm): Matrix {
  const indices = [...heads.keys()];
  const needed = Math.ceil(neededWidth(rows, heads, given));
  const form = fitted(given, Math.max(given.least, needed), heads.length);
  const band = scaleBand(indices, [form.labels, 100]).paddingInner(inner);
  const longest = max(rows.flatMap(({ cells }) => cells.flatMap(({ owns }) => owns.flatMap(({ share }) => share ?? []))));
  const width = scaleLinear([0, longest ?? 1], [0, form.reach]);
  const at = indices.map((i) => rounded(band(i) ?? 0));
  let y = top;
  const drawn = rows.map(({ cells, ...row }): DrawnRow => {
    const laid = cells.map((cell, i) => layCell(cell, at[i], form, width));
    const lines = wrapped(row.name, form.name);
    const height = Math.ceil(Math.max(lines.length * sizes.line, ...laid.map(({ end }) => end))) + 2 * sizes.pad;
    y += height;
    return { ...row, lines, y: y - height, height, cells: laid.map(({ cell }) => cell) };
  });
  return { height: y, wanted: needed > given.least ? needed : null, columns: at, width: rounded(band.bandwidth()), rows: drawn };
}
