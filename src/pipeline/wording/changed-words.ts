import type { Mark } from '../../model/pair.ts';
import { withoutHalfNumbers } from './halves.ts';
import { type Shown, tellNumbers, type Valued, valuedTokens } from './numbers.ts';
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
 * The marks of both texts, from the runs that are equal in them. A number is marked whole: 10 for 100 changes the number, not a digit;
 * 百 for 100 changes words. Places are those of the runs.
 */
export function marksOf(a: Codes, b: Codes, runs: readonly Run[]): { a: Mark[]; b: Mark[] } {
  const kept = withoutChance(
    runs.map((run) => withoutHalfNumbers(run, { codes: a }, { codes: b })).filter(({ length }) => length > 0),
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
  const tokens = { a: tokensOf(a), b: tokensOf(b) };
  const told = tellNumbers(real.map((change) => ({ a: within(tokens.a, change.a), b: within(tokens.b, change.b) })));
  return {
    a: real.flatMap((change, i) => marksIn(change.a, told[i].a)),
    b: real.flatMap((change, i) => marksIn(change.b, told[i].b)),
  };
}

function tokensOf(codes: Codes): Valued[] {
  const text = Array.from({ length: codes.length }, (_, i) => codes[i]);
  return valuedTokens(text.map((code) => (code > 0xffff ? '\ufffd' : String.fromCodePoint(code))).join(''));
}

/** The tokens in a change, cut at its ends, in the order of the text; none over another. */
function within(tokens: readonly Valued[], { start, end }: Change): Valued[] {
  const inside = tokens
    .map((token) => ({ ...token, start: Math.max(start, token.start), end: Math.min(end, token.end) }))
    .filter((token) => token.end > token.start)
    .sort((x, y) => x.start - y.start);
  return inside.filter((token, i) => inside.slice(0, i).every((before) => before.end <= token.start));
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

/** A change of one text as marks; the numbers and modal words in it are marks of their own. */
function marksIn({ start, end }: Change, tokens: readonly Shown[]): Mark[] {
  if (start === end) return [[start, end, 'gap']];
  const marks: Mark[] = [];
  let at = start;
  for (const token of tokens) {
    if (token.start > at) marks.push([at, token.start, 'words']);
    marks.push([token.start, token.end, token.shows]);
    at = token.end;
  }
  return at < end ? [...marks, [at, end, 'words']] : marks;
}
