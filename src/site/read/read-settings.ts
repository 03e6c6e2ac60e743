import type { Head } from '../../export/csv.ts';
import type { Shape } from '../../export/shape.ts';
import type { Comparator, Mode } from '../../model/target.ts';

/** What the page hands to its script. */
export interface ReadSettings {
  /** The table of targets as files have it, without what only a record says of a plan. */
  shape: Shape;
  heads: Head[];
  /** Names of sectors, of bounds and of ways to count. */
  sectors: Record<string, string>;
  comparator: Record<Comparator, string>;
  mode: Record<Mode, string>;
  hedged: string;
  /** Indicators that plans of the corpus have targets of. */
  indicators: string[];
  /** The plans of the corpus in two words. */
  tags: Record<string, string>;
  /** Who makes the workbook. */
  creator: string;
}
