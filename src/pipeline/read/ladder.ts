import { compact, type Passage } from './passage.ts';
import { type Numbered, numberKinds, readDecimal, readNumber } from './numbering.ts';

/** The levels of one text: which shape of number stands at which depth, from 1. */
export interface Ladder {
  /** The depth of a number; deeper by one for each further part of 1.1.2. */
  level: (number: Numbered) => number;
  /** True when the text numbers its parts 1, 1.1, 1.1.1. */
  decimal: boolean;
}

const optional = new Set(['part', 'chapter', 'section', 'article']);

/** Finds out which shapes a text uses. Levels begin at the outermost shape that it uses; 第X篇/章/节/条 count only where used. */
export function readLadder(lines: readonly Passage[]): Ladder {
  const used = new Set<string>();
  let depth = 1;
  for (const line of lines) {
    const text = compact(line).text.slice(0, 24);
    const number = readNumber(text);
    if (number) used.add(number.kind);
    const decimal = number ? null : readDecimal(text);
    if (decimal && opensDecimals(decimal.path)) depth = Math.max(depth, decimal.path.length);
  }
  if (depth > 1) used.add('arabic');
  const first = numberKinds.findIndex((kind) => used.has(kind));
  const steps = numberKinds.filter((kind, i) => i >= first && (used.has(kind) || !optional.has(kind)));
  const below = steps.indexOf('arabic');
  return {
    decimal: depth > 1,
    level: ({ kind, path }) => {
      const step = steps.indexOf(kind);
      return step + path.length + (step > below && below >= 0 ? depth - 1 : 0);
    },
  };
}

/** 1.1, 2.1, 1.1.1: the first of its row. A text with none has no decimal numbers, only figures like 1.5亿元. */
const opensDecimals = (path: number[]): boolean => path[path.length - 1] === 1;
