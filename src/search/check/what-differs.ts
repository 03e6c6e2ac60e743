import { hedges } from '../../language/verbs.ts';
import type { Alignment, Gap } from './align.ts';
import type { Aspect, Difference } from './finding.ts';
import { nameAspects, type Sides } from './name-aspects.ts';
import { printedRun, type ReadText, type Said } from './read-pasted.ts';

/** A difference with its places in both texts. */
export interface PlacedDifference extends Difference, Gap {}

/** What the naming of differences has to know beside the texts. */
export interface Surroundings {
  /** Names of the plan's own place: 河北 is 全省 to a plan of Hebei. */
  own: readonly string[];
  /** Names of places, without what kind of place they are. */
  places: ReadonlySet<string>;
  /** Misprints of the block: what is printed, what its editor reads. */
  slips: readonly { sic: string; corr: string }[];
}

/** Letters left at a clause's end or beginning that may still belong to the stretch. */
const overhang = 6;
const hedgeAlone = new RegExp(`^${hedges}(?:到|在)?$`);
const clauseEnd = /[，。；：！？,;:!?\n“”"「」『』（）()]/;

/** How many letters follow a place before its clause ends (or stand before it, for -1), up to one more than what may be left over. */
export function lettersLeft({ text, letters }: ReadText, at: number, step: 1 | -1): number {
  const begin = step === 1 ? (letters.to[at - 1] ?? 0) : (letters.from[at] ?? text.length);
  let end = begin;
  while (end >= 0 && end < text.length && end - begin <= 40 && begin - end <= 40) {
    if (clauseEnd.test(text[step === 1 ? end : end - 1] ?? '\n')) break;
    end += step;
  }
  const [from, to] = step === 1 ? [begin, end] : [end, begin];
  const count = letters.from.slice(Math.max(0, at - overhang - 1), at + overhang + 1).filter((place) => place >= from && place < to).length;
  return count;
}

/** The gaps at both ends of an alignment: where each text has a few letters more before its clause ends. */
function ends(a: ReadText, b: ReadText, { a0, a1, b0, b1 }: Gap): Gap[] {
  const after = [lettersLeft(a, a1, 1), lettersLeft(b, b1, 1)];
  const before = [lettersLeft(a, a0, -1), lettersLeft(b, b0, -1)];
  const fits = ([x, y]: number[]): boolean => x > 0 && y > 0 && x <= overhang && y <= overhang;
  const head = { a0: a0 - before[0], a1: a0, b0: b0 - before[1], b1: b0 };
  const isHedge = ({ letters }: ReadText, from: number, to: number): boolean => hedgeAlone.test(letters.text.slice(from, to));
  // 力争 stands for nothing else: what the other text has there is none of its business.
  if (isHedge(b, head.b0, head.b1) && !isHedge(a, head.a0, head.a1)) head.a0 = a0;
  else if (isHedge(a, head.a0, head.a1) && !isHedge(b, head.b0, head.b1)) head.b0 = b0;
  return [...(fits(before) ? [head] : []), ...(fits(after) ? [{ a0: a1, a1: a1 + after[0], b0: b1, b1: b1 + after[1] }] : [])];
}

const meets = (from: number, to: number, said: Said): boolean =>
  from < to ? said.from < to && said.to > from : said.from < from && said.to > from;

/** Gaps with the years and figures that they cut, on both sides. */
function widen(gap: Gap, a: ReadText, b: ReadText, toB: (at: number) => number, toA: (at: number) => number): Gap {
  const made = { ...gap };
  for (let isWider = true; isWider;) {
    isWider = false;
    for (const said of a.said.filter((each) => meets(made.a0, made.a1, each))) {
      if (said.from < made.a0) [made.a0, made.b0, isWider] = [said.from, Math.min(made.b0, toB(said.from)), true];
      if (said.to > made.a1) [made.a1, made.b1, isWider] = [said.to, Math.max(made.b1, toB(said.to)), true];
    }
    for (const said of b.said.filter((each) => meets(made.b0, made.b1, each))) {
      if (said.from < made.b0) [made.b0, made.a0, isWider] = [said.from, Math.min(made.a0, toA(said.from)), true];
      if (said.to > made.b1) [made.b1, made.a1, isWider] = [said.to, Math.max(made.a1, toA(said.to)), true];
    }
  }
  return made;
}

/** Gaps that touch are one. */
function joined(gaps: readonly Gap[]): Gap[] {
  const made: Gap[] = [];
  for (const gap of gaps.toSorted((x, y) => x.a0 - y.a0 || x.b0 - y.b0)) {
    const last = made.at(-1);
    if (last && (gap.a0 < last.a1 || gap.b0 < last.b1)) {
      [last.a1, last.b1] = [Math.max(last.a1, gap.a1), Math.max(last.b1, gap.b1)];
    } else made.push({ ...gap });
  }
  return made;
}

/** The places of the other text that a place of one belongs to, as the alignment has it. */
function passing({ a0, a1, b0, b1, fellow }: Alignment): { toB: (at: number) => number; toA: (at: number) => number } {
  const known = Array.from(fellow, (b, i) => [a0 + i, b] as const).filter(([, b]) => b >= 0);
  return {
    toB: (at) => (at < a0 ? b0 : at >= a1 ? b1 : (known.find(([a]) => a >= at)?.[1] ?? b1)),
    toA: (at) => (at < b0 ? a0 : at >= b1 ? a1 : (known.find(([, b]) => b >= at)?.[0] ?? a1)),
  };
}

/** Figures whose bound goes on where the alignment ends, or that one text bounds and the other doesn't. */
function unlikeBounds(a: ReadText, b: ReadText, alignment: Alignment, toB: (at: number) => number): Gap[] {
  return a.said.flatMap((said) => {
    if (said.to <= alignment.a0 || said.from >= alignment.a1) return [];
    const [from, to] = [Math.max(said.from, alignment.a0), Math.min(said.to, alignment.a1)];
    const [b0, b1] = [toB(from), toB(to - 1) + 1];
    const fellow = b.said.find((each) => each.from < b1 && each.to > b0);
    const isSame = fellow && fellow.to - fellow.from === said.to - said.from && fellow.from === b0 && from === said.from && to === said.to;
    return !fellow || isSame ? [] : [{ a0: said.from, a1: said.to, b0: fellow.from, b1: fellow.to }];
  });
}

/** Pairs of figures that belong together and of which one is only striven for. */
function unlikeHedges(
  a: ReadText,
  b: ReadText,
  gaps: readonly PlacedDifference[],
  alignment: Alignment,
  toB: (at: number) => number,
): PlacedDifference[] {
  const known = gaps.some(({ aspects }) => aspects.includes('hedge'));
  if (known) return [];
  for (const said of a.said) {
    if (said.figure === null || said.from < alignment.a0 || said.to > alignment.a1) continue;
    const at = toB(said.to - 1);
    const fellow = b.said.find((each) => each.figure !== null && each.from <= at && each.to > at);
    if (fellow && (said.hedge === '') !== (fellow.hedge === '')) {
      const place = { a0: said.from, a1: said.from, b0: fellow.from, b1: fellow.from };
      return [{ ...place, aspects: ['hedge'], here: said.hedge, printed: fellow.hedge }];
    }
  }
  return [];
}

/** A gap without the letters that both sides begin or end with; a year or figure is never cut. */
function trimmed({ a0, a1, b0, b1 }: Gap, a: ReadText, b: ReadText): Gap {
  const isFree = (at: number, { said }: ReadText): boolean => !said.some(({ from, to }) => from <= at && at < to);
  const isSame = (x: number, y: number): boolean => a.letters.text[x] === b.letters.text[y] && isFree(x, a) && isFree(y, b);
  const made = { a0, a1, b0, b1 };
  while (made.a0 < made.a1 && made.b0 < made.b1 && isSame(made.a0, made.b0)) [made.a0, made.b0] = [made.a0 + 1, made.b0 + 1];
  while (made.a0 < made.a1 && made.b0 < made.b1 && isSame(made.a1 - 1, made.b1 - 1)) [made.a1, made.b1] = [made.a1 - 1, made.b1 - 1];
  return made;
}

/** A gap in parts: each year and figure beside its fellow, and the words between, where both sides have as many of each kind. */
function parts(gap: Gap, a: ReadText, b: ReadText): Gap[] {
  const [own, other] = [within(a, gap.a0, gap.a1), within(b, gap.b0, gap.b1)];
  const kinds = (said: readonly Said[]): string => said.map(({ kind }) => kind).join();
  if (kinds(own) !== kinds(other)) return [gap];
  const made: Gap[] = [];
  let [a0, b0] = [gap.a0, gap.b0];
  own.forEach((said, i) => {
    const fellow = other[i];
    made.push({ a0, a1: said.from, b0, b1: fellow.from }, { a0: said.from, a1: said.to, b0: fellow.from, b1: fellow.to });
    [a0, b0] = [said.to, fellow.to];
  });
  return [...made, { a0, a1: gap.a1, b0, b1: gap.b1 }];
}

/** Everything that two texts differ in where an alignment sets them side by side, each difference named. */
export function differencesOf(a: ReadText, b: ReadText, alignment: Alignment, around: Surroundings): PlacedDifference[] {
  const { toB, toA } = passing(alignment);
  const cut = [...alignment.gaps, ...ends(a, b, alignment), ...unlikeBounds(a, b, alignment, toB)];
  const gaps = joined(joined(cut).map((gap) => widen(gap, a, b, toB, toA)))
    .flatMap((gap) => parts(gap, a, b))
    .map((gap) => trimmed(gap, a, b));
  const named = gaps.flatMap((gap): PlacedDifference[] => {
    const sides: Sides = {
      here: {
        words: printedRun(a, gap.a0, gap.a1),
        letters: a.letters.text.slice(gap.a0, gap.a1),
        said: within(a, gap.a0, gap.a1),
        at: gap.a0,
      },
      printed: {
        words: printedRun(b, gap.b0, gap.b1),
        letters: b.letters.text.slice(gap.b0, gap.b1),
        said: within(b, gap.b0, gap.b1),
        at: gap.b0,
      },
    };
    const aspects: Aspect[] = nameAspects(sides, around);
    return aspects.length === 0 ? [] : [{ ...gap, aspects, here: sides.here.words, printed: sides.printed.words }];
  });
  return [...named, ...unlikeHedges(a, b, named, alignment, toB)];
}

const within = ({ said }: ReadText, from: number, to: number): Said[] => said.filter((each) => each.from >= from && each.to <= to);
