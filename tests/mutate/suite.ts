import { expect } from 'vitest';

type Work = (...given: readonly unknown[]) => unknown;
export interface Test {
  name: string;
  run: () => unknown;
}
type Declare = (name: string, ...rest: readonly unknown[]) => void;

const workOf = (rest: readonly unknown[]): Work => {
  const work = rest.find((each) => typeof each === 'function');
  if (!work) throw new Error('A test without work.');
  return work as Work;
};

const given = (row: unknown): readonly unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row]);

/** The tests of files that are loaded with `vitest` in the place of Vitest: enough of it to run them in this process, again and again. */
export class Suite {
  #tests: Test[] = [];

  /** What a test file imports from Vitest. */
  readonly vitest: Record<string, unknown>;

  constructor() {
    const test = this.#withEach((name, ...rest) => void this.#tests.push({ name, run: workOf(rest) }));
    const describe = this.#withEach((_, ...rest) => void workOf(rest)());
    this.vitest = { expect, test, it: test, describe };
  }

  #withEach(declare: Declare): Declare & { each: (rows: readonly unknown[]) => Declare } {
    const each =
      (rows: readonly unknown[]): Declare =>
      (name, ...rest) => {
        for (const row of rows) declare(name, () => workOf(rest)(...given(row)));
      };
    return Object.assign(declare, { each });
  }

  /** The tests that were declared since they were last taken. */
  taken(): Test[] {
    return this.#tests.splice(0);
  }
}
