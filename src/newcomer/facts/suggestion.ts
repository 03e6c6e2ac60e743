import type { FactSource } from '../../model/plan.ts';

/** A fact that a program suggests to the editor who adds a plan. */
export interface Suggestion<Value> {
  value: Value | null;
  /** As the record will say it: `text` where the words print the fact, `editorial` where it follows from them, `unknown` where it is null. */
  from: FactSource;
  /** The printed words that it rests on; null where there are none. */
  evidence: string | null;
  /** What an editor has to say of a fact that isn't printed. */
  note: string | null;
  /** Whether a person should be asked before it is taken. */
  isDoubtful: boolean;
}

/** A fact that the words print. */
export const printed = <Value>(value: Value, evidence: string): Suggestion<Value> => ({
  value,
  from: 'text',
  evidence,
  note: null,
  isDoubtful: false,
});

/** A fact that follows from printed words, and how. */
export const inferred = <Value>(value: Value, evidence: string | null, note: string, isDoubtful = true): Suggestion<Value> => ({
  value,
  from: 'editorial',
  evidence,
  note,
  isDoubtful,
});

/** A fact of which the text tells nothing; `evidence` where it tells too much. */
export const unknown = (evidence: string | null = null): Suggestion<never> => ({
  value: null,
  from: 'unknown',
  evidence,
  note: null,
  isDoubtful: true,
});

/** What a person said. */
export const given = <Value>(value: Value, note: string | null): Suggestion<Value> => ({
  value,
  from: 'editorial',
  evidence: null,
  note,
  isDoubtful: false,
});
