import type { Difference } from './differ.ts';

type Range = Difference['a'];

/** Shorter words are missing here and added there by chance. */
const shortest = 6;

/** So far a range is pushed; words that repeat themselves further are none that anybody moves. */
const furthest = 40;

const sizeOf = ([from, to]: Range): number => to - from;

/** The ranges without which a text is the same as without one: of “甲。乙。丙” without “乙。” as without “。乙”. */
function alike(text: readonly string[], [from, to]: Range): Range[] {
  let left = 0;
  while (left < furthest && from - left > 0 && text[from - left - 1] === text[to - left - 1]) left++;
  let right = 0;
  while (right < furthest && to + right < text.length && text[from + right] === text[to + right]) right++;
  return Array.from({ length: left + right + 1 }, (_, i) => [from - left + i, to - left + i] as const);
}

/** Finds the range of a text that holds the words of another, each once; null where none does, or none is left. */
function finder(text: readonly string[], found: readonly Range[]): (words: string) => { index: number; range: Range } | null {
  const at = new Map<string, { index: number; range: Range }[]>();
  found.forEach((each, index) => {
    if (sizeOf(each) < shortest) return;
    for (const range of alike(text, each)) {
      const words = text.slice(...range).join('');
      at.set(words, [...(at.get(words) ?? []), { index, range }]);
    }
  });
  const taken = new Set<number>();
  return (words) => {
    const free = at.get(words)?.find(({ index }) => !taken.has(index)) ?? null;
    if (free) taken.add(free.index);
    return free;
  };
}

/** The words of `range` where a difference keeps them, an empty place where they were told as moved. */
const left = (range: Range, isMoved: boolean): Range => (isMoved ? [range[0], range[0]] : range);

/**
 * Tells what was moved from what is missing or added: words that are missing at one place of `a` and stand at another of `b` are one move,
 * with both places. Of a difference with words on either side, those that weren't moved stay one.
 */
export function apartFromMoves(
  a: readonly string[],
  b: readonly string[],
  found: readonly Difference[],
): { moves: Difference[]; rest: Difference[] } {
  const find = finder(
    b,
    found.map((each) => each.b),
  );
  const moves: Difference[] = [];
  const [gone, come] = [new Set<number>(), new Set<number>()];
  found.forEach((each, i) => {
    if (sizeOf(each.a) < shortest) return;
    for (const range of alike(a, each.a)) {
      const other = find(a.slice(...range).join(''));
      if (!other) continue;
      moves.push({ a: range, b: other.range });
      gone.add(i);
      come.add(other.index);
      return;
    }
  });
  const rest = found.map((each, i) => ({ a: left(each.a, gone.has(i)), b: left(each.b, come.has(i)) }));
  return { moves, rest: rest.filter((each) => sizeOf(each.a) > 0 || sizeOf(each.b) > 0) };
}
