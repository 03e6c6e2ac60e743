import type { PlanData } from '../model/data.ts';
import type { PlanMentions } from '../model/entry.ts';
import type { Plan, PlanRecord } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { PlanReviews } from '../model/review.ts';
import type { PlanPriorities, PlanSectors } from '../model/sector.ts';
import type { ReadQuantity } from '../model/target.ts';
import type { MentionIndex } from './mention/mentions.ts';
import type { Outline } from './read/outline.ts';
import type { Seed } from './read/source/seed.ts';
import type { Vocabulary, Words } from './vocabulary.ts';
import type { ContentFile } from './write/plan-files.ts';

/** A plan's text as it lies in seeds/, with the facts that an editor recorded. */
export interface PlanSource {
  record: PlanRecord;
  bytes: Uint8Array;
  /** The hash of the bytes, in hexadecimal: whoever reads the file counts it. */
  sha256: string;
  /** The hash that they would have with the other ends of lines, LF or CR LF. */
  otherEnds?: string;
}

/** What plans are read with. Without `words` no numbers are looked for, without `index` no mentions. */
export interface Known {
  vocabulary: Pick<Vocabulary, 'plans' | 'corrections'> & Partial<Pick<Vocabulary, 'places' | 'levels'>>;
  words?: Words;
  index?: MentionIndex;
}

/** A plan whose text is open. */
export interface Opened {
  source: PlanSource;
  known: Known;
  seed: Seed;
  problems: Problem[];
}

/** Its divisions and blocks. */
export interface Outlined extends Opened {
  outline: Outline;
  blocks: PlanData['blocks'];
}

/** What stands in its blocks: the data, the targets and baselines. */
export interface Found extends Outlined {
  data: PlanData;
  figures: ReadQuantity[];
}

/** Where it names the entries of the vocabularies, and its own sectors. */
export interface Mentioned extends Found {
  mentions: PlanMentions | null;
  sectors: PlanSectors | null;
  /** For which entries people have been through it. */
  reviewed: PlanReviews | null;
}

/** What it puts first, once its sectors are known. */
export interface Ranked extends Mentioned {
  priorities: PlanPriorities | null;
}

/** What one plan comes to; nothing but problems when its text can't be opened. */
export interface PlanResult {
  files: ContentFile[];
  data: PlanData | null;
  plan: Plan | null;
  /** Its targets and baselines, in the order of the text. */
  figures: ReadQuantity[];
  problems: Problem[];
}
