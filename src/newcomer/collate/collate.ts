import { seedIndex } from '../../model/offset.ts';
import type { Seed } from '../../pipeline/read/source/seed.ts';
import { type Character, charactersOf } from './visible-characters.ts';
import type { Difference } from './differ.ts';
import { compare } from './moved.ts';

/** One place at which a plan's text and a copy of it are not the same. */
export interface Variant {
  /** `width`: the same characters set wide or narrow, ２０ and 20; `moved`: a passage that the copy has at another place; everything else is `words`. */
  kind: 'words' | 'width' | 'moved';
  /** Line and column of the plan's text, and the address of the block; where words are missing, those of the next one. */
  line: number;
  column: number;
  block: string;
  /** Line and column of the copy's text; of what was moved, those at which it stands there. */
  copy: { line: number; column: number };
  /** What stands in the plan's text, and in the copy; empty where there is nothing. */
  printed: string;
  other: string;
  /** What both have around it. */
  before: string;
  after: string;
}

const around = 10;

const textOf = (characters: readonly Character[]): string => characters.map(({ char }) => char).join('');
const placeIn = (seed: Seed, at: Character | undefined): { line: number; column: number } => {
  const { line, column } = seed.place(seedIndex(at?.at ?? Math.max(0, seed.text.length - 1)));
  return { line, column };
};

/** Every place at which a copy differs from a plan's text, in the order of the plan. Spaces, line ends and the lines of tables are no difference. */
export function collate(plan: Seed, copy: Seed, title: string | null): Variant[] {
  const [a, b] = [charactersOf(plan, title), charactersOf(copy, title)];
  const [inPlan, inCopy] = [a, b].map((list) => list.map(({ char }) => char));
  const { changes, moves } = compare(inPlan, inCopy);
  const variant = ({ a: [from, to], b: [start, end] }: Difference, isMoved: boolean): Variant => {
    const [printed, other] = [textOf(a.slice(from, to)), textOf(b.slice(start, end))];
    return {
      kind: isMoved ? 'moved' : printed.normalize('NFKC') === other.normalize('NFKC') ? 'width' : 'words',
      ...placeIn(plan, a[from] ?? a.at(-1)),
      block: (a[from] ?? a.at(-1))?.block ?? '',
      copy: placeIn(copy, b[start] ?? b.at(-1)),
      printed,
      other,
      before: textOf(a.slice(Math.max(0, from - around), from)),
      after: textOf(a.slice(to, to + around)),
    };
  };
  const all = [...changes.map((each) => ({ each, isMoved: false })), ...moves.map((each) => ({ each, isMoved: true }))];
  return all.sort((one, other) => one.each.a[0] - other.each.a[0]).map(({ each, isMoved }) => variant(each, isMoved));
}
