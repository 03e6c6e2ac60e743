import type { Mention } from '../model/entry.ts';
import { blockOffsets } from '../model/offset.ts';
import { blockOf } from './where.ts';
import type { LoadedPlan } from './load/load-plans.ts';

/** A piece of a clause as printed: the words of the plan, a name in them, and whether words before it are cut. */
export interface ClausePiece {
  text: string;
  isName: boolean;
  isCut: boolean;
}

/** Where a place of a stretch parts it in two; places outside it are left out. */
const within = (from: number, to: number, places: readonly number[]): number[] => [
  from,
  ...places.filter((place) => place > from && place < to),
  to,
];

/** The clause of a mention as pieces, its name and those of others in the same clause apart, in the order of the text. */
export function clauseOf(
  plan: LoadedPlan,
  { block, at, clause }: Pick<Mention, 'block' | 'at' | 'clause'>,
  others: readonly Pick<Mention, 'at'>[] = [],
): ClausePiece[] {
  const { text } = blockOf(plan, block);
  const { range } = blockOffsets(text);
  const names = [at, ...others.map((other) => other.at)].map((each) => range(each));
  const edges = [...new Set(names.flat())].sort((a, b) => a - b);
  return clause.flatMap((stretch, i) => {
    const [from, to] = range(stretch);
    const places = within(from, to, edges);
    return places.slice(0, -1).map((start, j) => ({
      text: text.slice(start, places[j + 1]),
      isName: names.some((name) => start >= name[0] && start < name[1]),
      isCut: i > 0 && j === 0,
    }));
  });
}

/** A clause as words alone, … where some are cut. */
export const sayClause = (pieces: readonly ClausePiece[]): string => pieces.map(({ text, isCut }) => (isCut ? `…${text}` : text)).join('');
