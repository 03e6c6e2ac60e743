import type { PlanData } from '../../model/data.ts';
import type { Link } from '../../model/links.ts';
import type { PlanRecord } from '../../model/plan.ts';
import type { AdminDivision } from '../../model/admin-division.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadQuantity } from '../../model/target.ts';
import type { Words } from '../../pipeline/vocabulary.ts';

/** What a review sheet is made of: one plan as it was read, and what is known beside it. */
export interface SheetSource {
  record: PlanRecord;
  data: PlanData;
  figures: readonly ReadQuantity[];
  links: readonly Link[];
  /** What was reported of its text. */
  problems: readonly Problem[];
  words: Words;
  /** The divisions of its province. */
  divisions: readonly AdminDivision[];
  /** The other plans of the corpus: their texts tell what is usual. */
  others: readonly { id: string; title: string; texts: readonly string[] }[];
  /** The words of misprints that are recorded already, of this plan and of all. */
  corrected: ReadonlySet<string>;
  slips: readonly string[];
}

/** A part of a sheet: what it lists, how much of it is open, and what to do with it. */
export interface SheetPart {
  title: string;
  /** What an editor does with it; null where there is nothing to do. */
  todo: string | null;
  /** Lines of Markdown. */
  lines: string[];
  /** How many points wait for an editor. */
  open: number;
}

/** The block with an address, and its text. */
export const textOf = ({ data }: Pick<SheetSource, 'data'>, block: string): string =>
  data.blocks.find(({ id }) => id === block)?.text ?? '';

/** Words that Markdown leaves as they are. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/([\\`*_[\]<>|#])/gu, '\\$1');
