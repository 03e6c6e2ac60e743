import type { Alignment } from './align.ts';
import type { Run } from './cut-pasted.ts';
import { lettersLeft, type PlacedDifference } from './what-differs.ts';
import type { Aspect } from './finding.ts';
import type { ReadText } from './read-pasted.ts';

/** What is asked of a stretch before it is set beside a block. */
export interface Standing {
  /** Letters that are the same and say more than when. */
  letters: number;
  /** Their share of the stretch. */
  share: number;
  /** Letters that stand for others, as a share of the stretch. */
  replaced: number;
  /** The same with letters that one text has and the other hasn't. */
  reworded: number;
  aspects: ReadonlySet<Aspect>;
  hasFigure: boolean;
  /** How much of its sentence, and at most of one of its clauses, the stretch is. */
  ofSentence: number;
  ofClause: number;
  /** True where it begins with its clause, in both texts. */
  hasHead: boolean;
  /** True where the sentence names a place and the block's plan is none of it. */
  isElsewhere: boolean;
}

/** Letters before a stretch that may be left out of it at the beginning of a clause: 将, and 力争到 in the plan. */
const [headHere, headPrinted] = [2, 4];

const within = (run: Run, from: number, to: number): number => Math.max(0, Math.min(run.to, to) - Math.max(run.from, from));

/** How a stretch stands in both texts. */
export function standingOf(
  a: ReadText,
  b: ReadText,
  found: Alignment,
  differences: readonly PlacedDifference[],
  clauses: readonly Run[],
  isElsewhere: boolean,
): Standing {
  const { a0, a1, b0, b1, same } = found;
  const size = Math.max(a1 - a0, b1 - b0);
  const own = a.said.filter(({ from, to }) => from < a1 && to > a0);
  const years = own.filter(({ kind }) => kind === 'year').reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const reworded = differences.filter(({ aspects }) => aspects.includes('words'));
  const lettersIn = (all: readonly PlacedDifference[]): number =>
    all.reduce((sum, each) => sum + Math.max(each.a1 - each.a0, each.b1 - each.b0), 0);
  const touched = clauses.filter((clause) => within(clause, a0, a1) > 0);
  const [first, last] = [clauses[0], clauses.at(-1)];
  const head = { a: Math.min(a0, ...differences.map((each) => each.a0)), b: Math.min(b0, ...differences.map((each) => each.b0)) };
  return {
    letters: same - years,
    share: same / size,
    replaced: lettersIn(reworded.filter((each) => each.a1 - each.a0 > 1 && each.b1 - each.b0 > 1)) / size,
    reworded: lettersIn(reworded) / size,
    aspects: new Set(differences.flatMap(({ aspects }) => aspects)),
    hasFigure: own.some(({ kind }) => kind === 'figure'),
    ofSentence: first && last ? within({ from: first.from, to: last.to }, a0, a1) / (last.to - first.from) : 0,
    ofClause: Math.max(0, ...touched.map((clause) => within(clause, a0, a1) / (clause.to - clause.from))),
    hasHead: lettersLeft(a, head.a, -1) <= headHere && lettersLeft(b, head.b, -1) <= headPrinted,
    isElsewhere,
  };
}

/** In these two texts may differ and still be about one thing, however short they are. */
const ofOneThing: readonly Aspect[] = ['bound', 'year', 'hedge', 'place', 'negation', 'form', 'slip'];

/** True where a stretch that differs is plainly about what the block is about. */
function isOneThing(standing: Standing): boolean {
  const { letters, share, replaced, reworded, aspects, hasFigure, ofSentence, hasHead, isElsewhere } = standing;
  if (isElsewhere && (reworded > 0 || aspects.has('value') || aspects.has('unit'))) return false;
  if (aspects.has('value') || aspects.has('unit'))
    return (hasHead || letters >= 30) && reworded <= 0.15 && (replaced === 0 || letters >= 40);
  const isOnlyWords = !ofOneThing.some((aspect) => aspects.has(aspect));
  if (isOnlyWords && hasFigure && replaced === 0 && letters >= (reworded <= 0.15 ? 12 : 20)) return true;
  if (isOnlyWords || replaced > 0) return letters >= 22 && share >= 0.8;
  return hasFigure || letters >= 20 || (ofSentence >= 0.9 && letters >= 10);
}

/**
 * True of a stretch that nobody else would write so: long enough, and the more of it differs, or where it is said of another place, the longer. A figure of another value is another
 * figure of the same matter only where nothing else of its clause is other.
 */
export function isTelling(standing: Standing, isQuoted: boolean): boolean {
  const { letters, share, replaced, aspects, hasFigure, ofSentence, ofClause, isElsewhere } = standing;
  if (isQuoted) return letters >= 6 && share >= 0.7 && ofSentence >= 0.6;
  if (share < 0.7 || replaced > 0.15 || letters < 10) return false;
  if (aspects.size > 0) return ofClause >= 0.7 && isOneThing(standing);
  if (letters >= 22) return true;
  return !isElsewhere && ((ofSentence >= 0.9 && letters >= 12) || (ofClause >= 0.7 && letters >= (hasFigure ? 12 : 17)));
}
