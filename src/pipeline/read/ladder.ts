import type { Passage } from './source/passage.ts';
import { openingOf } from './opening.ts';
import { type Numbered, numberKinds, type NumberKind, readDecimal, readNumber } from './numbering.ts';

/** The levels of one text: which shape of number stands at which depth, from 1. */
export interface Ladder {
  /** The depth of a number; deeper by one for each further part of 1.1.2. */
  level: (number: Numbered) => number;
  /** True when the text numbers by this shape. 第一条 once in a text is no number, but part of a sentence. */
  has: (kind: NumberKind) => boolean;
  /** True when the text numbers its parts 1, 1.1, 1.1.1. */
  decimal: boolean;
  /** The outermost shape: the first in the order of shapes. */
  first: number;
}

const optional = new Set<NumberKind>(['part', 'chapter', 'section', 'article']);

/**
 * Finds out which shapes a text uses. Levels begin at the outermost shape that it uses, or at `outermost` if that is further
 * out; 第X篇/章/节/条 count only where used.
 */
export function readLadder(lines: readonly Passage[], outermost = Infinity): Ladder {
  const { used, depth } = shapesOf(lines);
  const first = Math.min(numberKinds.findIndex((kind) => used.has(kind)) >>> 0, outermost);
  const has = (kind: NumberKind) => used.has(kind) || !optional.has(kind);
  const steps = numberKinds.filter((kind, i) => i >= first && has(kind));
  const below = steps.indexOf('arabic');
  return {
    first,
    has,
    decimal: depth > 1,
    level: ({ kind, path }) => {
      const step = steps.indexOf(kind);
      return step + path.length + (step > below && below >= 0 ? depth - 1 : 0);
    },
  };
}

/** The ladder of an annex: its own, but never with fewer steps above 一、 than the plan’s, so that its addresses look alike. */
export const annexLadder = (plan: Ladder, lines: readonly Passage[]): Ladder =>
  readLadder(lines, Math.max(plan.first, numberKinds.indexOf('han')));

function shapesOf(lines: readonly Passage[]): { used: Set<NumberKind>; depth: number } {
  const seen = new Map<NumberKind, number>();
  const used = new Set<NumberKind>();
  let depth = 1;
  for (const line of lines) {
    const opening = openingOf(line);
    const number = readNumber(opening);
    if (number) {
      seen.set(number.kind, (seen.get(number.kind) ?? 0) + 1);
      if (!optional.has(number.kind) || number.number === 1 || (seen.get(number.kind) ?? 0) > 1 || standsApart(opening, number))
        used.add(number.kind);
    }
    const decimal = number ? null : readDecimal(opening);
    if (decimal && opensDecimals(decimal.path)) depth = Math.max(depth, decimal.path.length);
  }
  if (depth > 1) used.add('arabic');
  return { used, depth };
}

/** 第三章 发展目标: a chapter out of the middle, with space between its number and a short title. */
const standsApart = ({ text, gaps }: ReturnType<typeof openingOf>, { kind, length }: Numbered): boolean =>
  kind !== 'article' && gaps.has(length) && /^[^，。；：:\d]{2,24}$/.test(text.slice(length));

/** 1.1, 2.1, 1.1.1: the first of its row. A text with none has no decimal numbers, only figures like 1.5亿元. */
const opensDecimals = (path: number[]): boolean => path[path.length - 1] === 1;
