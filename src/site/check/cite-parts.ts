import { formatted } from '../../cite/format.ts';
import type { Piece } from '../../cite/guard.ts';
import type { PartWords } from '../../cite/locator.ts';
import { cite } from '../../cite/cite-words.ts';
import { divisionNames } from '../../cite/places.ts';
import { planRecord } from '../../cite/record.ts';
import type { LoadedPlan } from '../../library/load/load-plans.ts';

/** A citation of a plan that script points at a paragraph. */
export interface CiteParts {
  /** With a place in the text, and without: pieces, some to be filled in. */
  place: Piece[];
  whole: Piece[];
  /** The printed numbers that lead to every division, and the words for parts of one. */
  names: Record<string, string>;
  parts: PartWords;
  /** The block that each target stands in, by the number in its address. */
  targets: Record<string, string>;
  /** The whole address of the plan. */
  url: string;
}

const format = 'gbt7714-2025';

/** What the citations of a plan's paragraphs and targets are made of, in the standard's format. */
export function citeParts(plan: LoadedPlan, site: URL | undefined): CiteParts {
  const record = planRecord(plan, site);
  return {
    place: formatted({ ...record, where: '0' }, format),
    whole: formatted(record, format),
    names: divisionNames(plan),
    parts: cite.parts,
    targets: Object.fromEntries(plan.readings.map(({ position, block }) => [position.start, block])),
    url: record.url,
  };
}
