import { align, alignedWhole, type Alignment } from './align.ts';
import type { Run } from './cut-pasted.ts';
import { differencesOf, type PlacedDifference, type Surroundings } from './what-differs.ts';
import { type FindingKind, telling } from './finding.ts';
import { isTelling, standingOf } from './telling.ts';
import type { IndexedBlock, LetterIndex } from './letter-index.ts';
import type { ReadText } from './read-pasted.ts';

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
  /** True where the sentence, as far as a place, names a place whose plans the block is in none of. */
  isElsewhere: (block: IndexedBlock, to: number) => boolean;
}

/** Fewer letters than this are looked for nowhere. */
const leastLetters = 8;
/** In quotation marks few letters do: somebody says that they stand somewhere. */
export const leastQuoted = 6;
const candidates = 10;

const kindOf = (differences: readonly PlacedDifference[]): FindingKind => {
  if (differences.length === 0) return 'equal';
  return differences.some(({ aspects }) => aspects.some((aspect) => telling.includes(aspect))) ? 'differs' : 'changed';
};

const weight = (differences: readonly PlacedDifference[]): number =>
  differences.reduce((sum, { aspects, here, printed }) => sum + aspects.length + Math.min(4, Math.max(here.length, printed.length)), 0);

/** The blocks that some letters are set beside: those that hold them as they are, else those that share most with them. */
function alignmentsOf({ index }: Tools, asked: string): { indexed: IndexedBlock; local: Alignment; from: number }[] {
  const whole = index.holding(asked, candidates);
  if (whole.length > 0) return whole.map(({ indexed, at }) => ({ indexed, local: alignedWhole(asked, at), from: 0 }));
  return index.likest(asked, candidates).flatMap(({ indexed, from, to }) => {
    const local = align(asked, indexed.letters.text.slice(from, to));
    return local ? [{ indexed, local, from }] : [];
  });
}

/** What a run may be set beside. */
interface Fitting {
  differences: PlacedDifference[];
  score: number;
}

const figures = ({ differences }: Fitting): string =>
  differences.flatMap(({ aspects, printed }) => (aspects.includes('value') || aspects.includes('unit') ? [printed] : [])).join();

/** True where two passages fit alike and give different figures, neither of them the pasted one: then it can't be told which is meant. */
const areAtOdds = (first: Fitting, second: Fitting): boolean =>
  figures(first) !== '' && figures(second) !== '' && second.score >= first.score - 4 && figures(first) !== figures(second);

/** The best stretch of a run, where one is good enough. */
function bestIn(tools: Tools, run: Run, clauses: readonly Run[], isQuoted: boolean): FoundStretch | null {
  const asked = tools.pasted.letters.text.slice(run.from, run.to);
  const found = alignmentsOf(tools, asked).map(({ indexed, local, from }) => ({ indexed, placed: shifted(local, run.from, from) }));
  const best = found.toSorted((x, y) => y.placed.score - x.placed.score);
  const read = best.slice(0, 6).map(({ indexed, placed }) => {
    const differences = differencesOf(tools.pasted, tools.readBlock(indexed), placed, tools.around(indexed));
    return { indexed, placed, differences, score: placed.score - weight(differences) };
  });
  const [first, second] = read
    .filter(({ indexed, placed, differences }) => {
      const [a, b] = [tools.pasted, tools.readBlock(indexed)];
      return isTelling(standingOf(a, b, placed, differences, clauses, tools.isElsewhere(indexed, placed.a1)), isQuoted);
    })
    .toSorted((x, y) => y.score - x.score);
  if (!first || (second && areAtOdds(first, second))) return null;
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

/** The clauses of a run, cut to it. */
const clausesOf = (run: Run, clauses: readonly Run[]): Run[] =>
  clauses
    .map(({ from, to }) => ({ from: Math.max(from, run.from), to: Math.min(to, run.to) }))
    .filter(({ from, to }) => to - from >= leastLetters);

/**
 * Every stretch of a run that stands in some plan, as it is or nearly: the best first, then what is left on both sides of it. Where the whole
 * of it is like nothing, its clauses may be.
 */
export function stretchesIn(tools: Tools, run: Run, clauses: readonly Run[], isQuoted = false): FoundStretch[] {
  if (run.to - run.from < (isQuoted ? leastQuoted : leastLetters)) return [];
  const best = bestIn(tools, run, clauses, isQuoted);
  if (!best) {
    const parts = isQuoted ? [] : clausesOf(run, clauses);
    return parts.length < 2 ? [] : parts.flatMap((part) => stretchesIn(tools, part, clauses));
  }
  return [
    ...stretchesIn(tools, { from: run.from, to: Math.max(run.from, best.from) }, clauses, isQuoted),
    best,
    ...stretchesIn(tools, { from: Math.min(run.to, best.to), to: run.to }, clauses, isQuoted),
  ];
}
