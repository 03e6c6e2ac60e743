import { runInThisContext } from 'node:vm';
import type { Check, Program } from './checks.ts';
import type { Reach } from './reach.ts';

/** A check, what it runs and how long it takes. */
interface Known {
  check: Check;
  runs: ReadonlySet<number>;
  ms: number;
}

/** Called with a number of milliseconds and some work: an error where the work takes longer. */
const within = (ms: number, work: () => void): void => {
  const context = globalThis as { workToEnd?: () => void };
  context.workToEnd = work;
  runInThisContext('workToEnd()', { timeout: Math.ceil(ms) });
};

/** How many checks are run before anyone looks whether they end. */
const together = 50;

/** Checks that know what they run, so that a changed function is asked only what runs it. */
export class Jury {
  readonly #known: readonly Known[];
  readonly #reach: Reach;
  /** Functions that run when a program is loaded, or whose results are kept from one check to the next: all checks may depend on them. */
  readonly #common: ReadonlySet<number>;

  private constructor(known: readonly Known[], reach: Reach, common: ReadonlySet<number>) {
    this.#known = known;
    this.#reach = reach;
    this.#common = common;
  }

  /** Runs checks of an unchanged program twice, the second time with what is kept between them; an error where one of them fails. */
  static async of(checks: readonly Check[], program: Program, reach: Reach): Promise<Jury> {
    const common = reach.since();
    const kept = new Set<number>();
    for (const check of checks) {
      if ((await check.holds(program)) === false)
        throw new Error(`${check.name}: read otherwise before anything is changed. Run npm test.`);
      for (const one of reach.since()) kept.add(one);
    }
    const known: Known[] = [];
    for (const check of checks) {
      const start = performance.now();
      await check.holds(program);
      const runs = reach.since();
      known.push({ check, runs, ms: performance.now() - start });
      for (const one of runs) kept.delete(one);
    }
    return new Jury(known, reach, new Set([...common, ...kept]));
  }

  /** The checks that may depend on a place of a source, those first that are about it, then the quick ones. */
  #asked(file: string, place: number): readonly Known[] {
    const own = this.#reach.functionAt(file, place);
    const all = own === null || this.#common.has(own);
    const functions = this.#reach.functionsOf(file);
    const rank = ({ check: { about }, runs }: Known): number =>
      (about && file.startsWith(about) ? about.length : 0) + (all && functions.some((one) => runs.has(one)) ? 1000 : 0);
    return this.#known
      .filter(({ runs }) => all || runs.has(own))
      .map((known) => ({ known, rank: rank(known) }))
      .toSorted((a, b) => b.rank - a.rank || a.known.ms - b.known.ms)
      .map(({ known }) => known);
  }

  /** The name of the first check that a program changed at a place of a file fails; null where it holds them all. */
  async firstFailure(program: Program, file: string, place: number): Promise<string | null> {
    const asked = this.#asked(file, place);
    for (let from = 0; from < asked.length; from += together) {
      const some = asked.slice(from, from + together);
      let failed: string | null = null;
      const promises: [string, unknown][] = [];
      const ask = (): void => {
        for (const { check } of some) {
          failed = check.name;
          const held = check.holds(program);
          if (held === false) return;
          if (held instanceof Promise) promises.push([check.name, held]);
        }
        failed = null;
      };
      try {
        within(5000 + 20 * some.reduce((sum, { ms }) => sum + ms, 0), ask);
        if (failed !== null) return failed;
        for (const [name, held] of promises) {
          failed = name;
          if ((await held) === false) return name;
        }
        failed = null;
      } catch {
        return failed;
      }
    }
    return null;
  }
}
