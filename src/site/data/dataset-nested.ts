import type { Row } from '../../model/schema.ts';

/** What `data/plans/{id}.json` holds; its lists are tables of the dataset too. */
export interface PlanFile {
  id: string;
  text: string;
  divisions: Row[];
  blocks: Row[];
  corrections: Row[];
  references: Row[];
}

/** The lists of plans/{plan}.json as tables: each row says first which plan it is of, and a reference, whose `plan` is the plan it names, says `from`. */
export const nested = (files: readonly PlanFile[]): [string, Row[]][] => [
  ['divisions', files.flatMap(({ id, divisions }) => divisions.map((row) => ({ plan: id, ...row })))],
  ['blocks', files.flatMap(({ id, blocks }) => blocks.map((row) => ({ plan: id, ...row })))],
  ['corrections', files.flatMap(({ id, corrections }) => corrections.map((row) => ({ plan: id, ...row })))],
  ['references', files.flatMap(({ id, references }) => references.map((row) => ({ from: id, ...row })))],
];
