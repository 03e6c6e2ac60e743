import { align, type Alignment } from './align.ts';
import type { Run } from './cut-pasted.ts';
import { differencesOf, type PlacedDifference, type Surroundings } from './differences.ts';
import { type FindingKind, telling } from './finding.ts';
import type { IndexedBlock, LetterIndex } from './letter-index.ts';
import type { ReadText } from './read-text.ts';

/** A stretch of what was pasted beside one of a block: places of letters. */
export interface FoundStretch extends Run {
  kind: FindingKind;
  block: IndexedBlock;
  /** The stretch of the block. */
  b0: number;
  b1: number;
  differences: PlacedDifference[];
}

/** What stretches are looked for with. */
export interface Tools {
  index: LetterIndex;
  pasted: ReadText;
  /** The block's text, read once. */
  readBlock: (block: IndexedBlock) => ReadText;
  around: (block: IndexedBlock) => Surroundings;
}

/** Fewer letters than this are anybody's. */
export const leastLetters = 10;
/** In quotation marks fewer do: somebody says that they stand somewhere. */
export const leastQuoted = 6;
/** A stretch that stands as it is in a longer clause of others' words has at least so many letters. */
const leastInside = 14;
/** The least share of letters that are the same, and of a clause that is in the stretch. */
const [leastSame, leastCovered] = [0.7, 0.6];
const candidates = 6;

/** The letters of a clause that a stretch holds. */
const shared = (clause: Run, { a0, a1 }: Alignment): number => Math.max(0, Math.min(clause.to, a1) - Math.max(clause.from, a0));

/** The letters in a stretch that say more than when: 到2020年 is no agreement. */
const withoutYears = ({ said }: ReadText, { a0, a1, same }: Alignment): number =>
  same - said.filter(({ from, to, figure }) => figure === null && from >= a0 && to <= a1).reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** True where enough of a stretch is the same to set it beside the block. */
function isEnough(tools: Tools, found: Alignment, clauses: readonly Run[], isQuoted: boolean): boolean {
  const telling = withoutYears(tools.pasted, found);
  if (telling < (isQuoted ? leastQuoted : leastLetters)) return false;
  if (found.same / Math.max(found.a1 - found.a0, found.b1 - found.b0) < leastSame) return false;
  const covers = clauses.some((clause) => {
    const letters = shared(clause, found);
    return letters >= leastQuoted && letters / (clause.to - clause.from) >= leastCovered;
  });
  return covers || (found.gaps.length === 0 && telling >= leastInside);
}

/** Words of other things in the same sentence: a figure of another subject is no other figure of this one. */
function isOtherMatter(differences: readonly PlacedDifference[]): boolean {
  const isFigure = differences.some(({ aspects }) => aspects.some((aspect) => aspect === 'value' || aspect === 'unit'));
  const words = differences.filter(({ aspects, here, printed }) => aspects.includes('words') && here.length >= 2 && printed.length >= 2);
  return isFigure && words.length > 0;
}

const kindOf = (differences: readonly PlacedDifference[]): FindingKind => {
  if (differences.length === 0) return 'equal';
  return differences.some(({ aspects }) => aspects.some((aspect) => telling.includes(aspect))) ? 'differs' : 'changed';
};

const weight = (differences: readonly PlacedDifference[]): number =>
  differences.reduce((sum, { aspects, here, printed }) => sum + aspects.length + Math.min(4, Math.max(here.length, printed.length)), 0);

/** The best stretch of a run, where one is good enough. */
function bestIn(tools: Tools, run: Run, clauses: readonly Run[], isQuoted: boolean): FoundStretch | null {
  const asked = tools.pasted.letters.text.slice(run.from, run.to);
  const found = tools.index.likest(asked, candidates).flatMap(({ indexed, from, to }) => {
    const local = align(asked, indexed.letters.text.slice(from, to));
    if (!local) return [];
    const placed = shifted(local, run.from, from);
    return isEnough(tools, placed, clauses, isQuoted) ? [{ indexed, placed }] : [];
  });
  const best = found.toSorted((x, y) => y.placed.score - x.placed.score);
  const read = best.slice(0, 3).map(({ indexed, placed }) => {
    const differences = differencesOf(tools.pasted, tools.readBlock(indexed), placed, tools.around(indexed));
    return { indexed, placed, differences, score: placed.score - weight(differences) };
  });
  const [first] = read.filter(({ differences }) => !isOtherMatter(differences)).toSorted((x, y) => y.score - x.score);
  if (!first) return null;
  const { indexed: block, placed, differences } = first;
  const edge = (pick: (gap: PlacedDifference) => number, own: number, choose: (...all: number[]) => number): number =>
    choose(own, ...differences.map(pick));
  return {
    kind: kindOf(differences),
    block,
    differences,
    from: edge(({ a0 }) => a0, placed.a0, Math.min),
    to: edge(({ a1 }) => a1, placed.a1, Math.max),
    b0: edge(({ b0 }) => b0, placed.b0, Math.min),
    b1: edge(({ b1 }) => b1, placed.b1, Math.max),
  };
}

/** An alignment of parts of two texts, in the places of the whole. */
const shifted = (local: Alignment, a: number, b: number): Alignment => ({
  ...local,
  a0: local.a0 + a,
  a1: local.a1 + a,
  b0: local.b0 + b,
  b1: local.b1 + b,
  gaps: local.gaps.map(({ a0, a1, b0, b1 }) => ({ a0: a0 + a, a1: a1 + a, b0: b0 + b, b1: b1 + b })),
  fellow: local.fellow.map((place) => (place < 0 ? place : place + b)),
});

/** Every stretch of a run that stands in some plan, as it is or nearly: the best first, then what is left on both sides of it. */
export function stretchesIn(tools: Tools, run: Run, clauses: readonly Run[], isQuoted = false): FoundStretch[] {
  if (run.to - run.from < (isQuoted ? leastQuoted : leastLetters)) return [];
  const best = bestIn(tools, run, clauses, isQuoted);
  if (!best) return [];
  return [
    ...stretchesIn(tools, { from: run.from, to: Math.max(run.from, best.from) }, clauses, isQuoted),
    best,
    ...stretchesIn(tools, { from: Math.min(run.to, best.to), to: run.to }, clauses, isQuoted),
  ];
}
