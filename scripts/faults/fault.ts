/** What came of a fault. */
export interface Outcome {
  /** half a sentence, with its figures; where it could not be tried, why */
  happened: string;
  /** null where it could not be tried here */
  held: boolean | null;
}

/** Something that goes wrong on purpose: too slow for the tests, or in need of what not every machine has. */
export interface Fault {
  /** by which it is asked for: `npm run faults -- full-disk` */
  name: string;
  /** what is done, in half a sentence */
  what: string;
  /** Does it in a folder of its own and leaves nothing behind. What it throws counts as not held. */
  run: () => Outcome | Promise<Outcome>;
}

/** The outcome of what can't be tried here. */
export const skipped = (why: string): Outcome => ({ happened: why, held: null });

/** The outcome of a number of tries: held where none failed; the first failures are named. */
export const tally = (tried: string, failures: readonly string[]): Outcome => ({
  happened: failures.length === 0 ? tried : `${tried}; ${failures.length} failed: ${failures.slice(0, 3).join('; ')}`,
  held: failures.length === 0,
});
