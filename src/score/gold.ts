import type { QuantityKind } from '../model/quantity.ts';
import type { Comparator, Mode } from '../model/target.ts';

/** A line of a gold file: tests/gold/GUIDELINES.md says what each field holds. */
export interface GoldLine {
  off: number;
  txt: string;
  kind: QuantityKind;
  ind?: string;
  /** The noun phrase as printed; where it is given, `measure` is scored by it and not by `ind`. */
  measure?: string;
  subject?: string | null;
  wording?: string;
  /** The two halves of its name. */
  about?: string;
  stated?: string;
  scope?: string;
  sector?: string | string[];
  value?: number | string | [number, number];
  unit?: string;
  cmp?: Comparator;
  mode?: Mode;
  /** "*" where readers may differ. */
  year?: number | null | '*';
  base?: number;
  hope?: boolean;
  cut?: boolean;
}

/** A gold file: its lines, and the stretches of the seed that it reads; null for all of it. */
export interface Gold {
  ranges: [number, number][] | null;
  lines: GoldLine[];
}

/** Reads a gold file. A first line with `ranges` says which code points of the seed were read. */
export function parseGold(text: string): Gold {
  const objects = text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldLine | { ranges: [number, number][] });
  const [first] = objects;
  const ranges = first && 'ranges' in first ? first.ranges : null;
  return { ranges, lines: objects.filter((line): line is GoldLine => 'off' in line) };
}
