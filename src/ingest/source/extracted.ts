import type { SourceKind } from '../../model/form-change.ts';
import type { Problem } from '../../model/problem.ts';
import type { Edit } from '../form/draft.ts';

/** A problem with a source: `line` and `column` are those of its text, where one place is meant. */
export type SourceProblem = Omit<Problem, 'file'>;

/** The text that a file gives, before it is put in order. */
export interface Extracted {
  kind: SourceKind;
  encoding: string | null;
  /** Everything that the file holds in its order: lines end in \n, pages in \f, tables are written with pipes. */
  source: string;
  /** Changes that only the file can tell of: what it hides, what its program prints of itself. */
  edits: Edit[];
  title: string | null;
  address: string | null;
  problems: SourceProblem[];
}

/** What a file gives, or why it gives nothing. */
export type Extraction = Extracted | { refused: SourceProblem };

/** A file that can't be read, and what a person can do about it. */
export const refuse = (message: string, remedy: string): { refused: SourceProblem } => ({
  refused: { line: null, column: null, rule: 'file', message, remedy, fatal: true },
});

/** Something that an editor should know of a whole file. */
export const advise = (rule: string, message: string, remedy: string): SourceProblem => ({
  line: null,
  column: null,
  rule,
  message,
  remedy,
  fatal: false,
});
