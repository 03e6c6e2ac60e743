import type { Mark } from '../../model/pair.ts';
import { strongTokens } from './strong.ts';
import type { Run } from './runs.ts';

type Codes = ArrayLike<number>;

/** A part of a text that the other side lacks; empty where only the other side has words. */
interface Change {
  start: number;
  end: number;
}

/** An equal run of no more than this between longer changes is chance. */
const chance = 2;

/**
 * The marks of both texts, from the runs that are equal in them. A number is marked whole: 10 for 100 changes the number, not a digit.
 * Places are those of the runs.
 */
export function marksOf(a: Codes, b: Codes, runs: readonly Run[]): { a: Mark[]; b: Mark[] } {
  const kept = withoutChance(
    runs.map((run) => withoutHalfNumbers(run, a, b)).filter(({ length }) => length > 0),
    a.length,
    b.length,
  );
  const ends = [...kept, { a: a.length, b: b.length, length: 0 }];
  const changes = ends.map((run, i) => {
    const before = i > 0 ? kept[i - 1] : { a: 0, b: 0, length: 0 };
    return {
      a: { start: before.a + before.length, end: run.a },
      b: { start: before.b + before.length, end: run.b },
    };
  });
  const real = changes.filter((change) => change.a.end > change.a.start || change.b.end > change.b.start);
  return {
    a: marksIn(
      a,
      real.map((change) => change.a),
    ),
    b: marksIn(
      b,
      real.map((change) => change.b),
    ),
  };
}

const numerals = new Set(Array.from('0123456789.０１２３４５６７８９．〇一二两三四五六七八九十百千万亿', (digit) => digit.codePointAt(0)));
const isNumeral = (codes: Codes, at: number): boolean => at >= 0 && at < codes.length && numerals.has(codes[at]);

/** A run less the digits at its ends that belong to a number which goes on outside it, on either side. */
function withoutHalfNumbers({ a, b, length }: Run, textA: Codes, textB: Codes): Run {
  let from = 0;
  let to = length;
  if (isNumeral(textA, a - 1) || isNumeral(textB, b - 1)) while (from < to && isNumeral(textA, a + from)) from++;
  if (isNumeral(textA, a + length) || isNumeral(textB, b + length)) while (to > from && isNumeral(textA, a + to - 1)) to--;
  return { a: a + from, b: b + from, length: to - from };
}

/** The runs less those that are shorter than the changes on both sides of them. */
function withoutChance(runs: readonly Run[], lengthA: number, lengthB: number): Run[] {
  const gapAfter = (i: number): number => {
    const run = i < 0 ? { a: 0, b: 0, length: 0 } : runs[i];
    const next = runs[i + 1] ?? { a: lengthA, b: lengthB };
    return Math.max(next.a - run.a - run.length, next.b - run.b - run.length);
  };
  return runs.filter(({ length }, i) => length > chance || gapAfter(i - 1) <= length || gapAfter(i) <= length);
}

/** The changes of one text as marks; the numbers and modal words in them are marks of their own. */
function marksIn(codes: Codes, changes: readonly Change[]): Mark[] {
  const text = Array.from({ length: codes.length }, (_, i) => codes[i]);
  const tokens = strongTokens(text.map((code) => (code > 0xffff ? '\ufffd' : String.fromCodePoint(code))).join(''));
  return changes.flatMap(({ start, end }): Mark[] => {
    if (start === end) return [[start, end, 'gap']];
    const inside = tokens
      .map((token) => ({ ...token, start: Math.max(start, token.start), end: Math.min(end, token.end) }))
      .filter((token) => token.end > token.start)
      .sort((x, y) => x.start - y.start);
    const marks: Mark[] = [];
    let at = start;
    for (const token of inside) {
      if (token.start < at) continue;
      if (token.start > at) marks.push([at, token.start, 'words']);
      marks.push([token.start, token.end, token.kind]);
      at = token.end;
    }
    return at < end ? [...marks, [at, end, 'words']] : marks;
  });
}
