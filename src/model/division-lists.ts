import type { DivisionSource } from './plan.ts';

/** A division of China by its GB/T 2260 code. */
export interface NamedCode {
  code: string;
  name: string;
}

/** One list of all divisions of China. */
export interface DivisionList {
  source: DivisionSource;
  entries: readonly NamedCode[];
}

/** Today's divisions, and those of the years of the plans. */
export interface DivisionLists {
  today: DivisionList;
  before: DivisionList;
}

/** The lists without where they are from: all that finding names in a text needs. */
export type DivisionEntries = Record<keyof DivisionLists, Pick<DivisionList, 'entries'>>;
