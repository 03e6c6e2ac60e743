/** How many changes of a file were made, and how many nothing misses. */
export interface Tally {
  all: number;
  unnoticed: number;
}

const share = ({ all, unnoticed }: Tally): string => `${unnoticed} of ${all} (${((100 * unnoticed) / Math.max(1, all)).toFixed(1)} %)`;

/** A line a file, and one for all of them, of what was changed. */
export function rateLines(what: string, tallies: ReadonlyMap<string, Tally>): string[] {
  const sum = { all: 0, unnoticed: 0 };
  for (const { all, unnoticed } of tallies.values()) {
    sum.all += all;
    sum.unnoticed += unnoticed;
  }
  return [...[...tallies].map(([file, tally]) => `${file} ${share(tally)}`), `${what} missed by nothing: ${share(sum)}`];
}
