/** The numbers that stand in every one of some rising lists. */
export function inAll(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce<number[]>((kept, list) => inBoth(kept, list), [...first]);
}

function inBoth(few: readonly number[], many: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of few) {
    while (at < many.length && (many[at] ?? 0) < number) at++;
    if (many[at] === number) both.push(number);
  }
  return both;
}

/** Places of a gram as places of the phrase in which it stands so far behind the first character. */
export const shifted = (places: readonly number[], by: number): number[] => places.map((place) => place - by);
