/** Named stages, each taking what the one before it gives. */
export interface Stages<From, To> {
  readonly names: readonly string[];
  /** Runs them in order. */
  readonly run: (value: From) => To;
  /** The same with one more at the end. */
  readonly next: <Then>(name: string, stage: (value: To) => Then) => Stages<From, Then>;
}

const stagesOf = <From, To>(names: readonly string[], run: (value: From) => To): Stages<From, To> => ({
  names,
  run,
  next: (name, stage) => stagesOf([...names, name], (value) => stage(run(value))),
});

/** The first stage of some. */
export const first = <From, To>(name: string, stage: (value: From) => To): Stages<From, To> => stagesOf([name], stage);
