/** What a stretch of a text is to the plans. */
export type FindingKind = 'equal' | 'changed' | 'differs' | 'matter' | 'unfound';

/**
 * What two texts differ in. `slip`: a misprint as its editor reads it; `form`: one value in another print form, or one territory under another
 * name; `words`: anything else.
 */
export type Aspect = 'value' | 'unit' | 'bound' | 'year' | 'hedge' | 'place' | 'negation' | 'slip' | 'form' | 'words';

/** Aspects in which figures of one matter differ; the others leave what is said as it was. */
export const telling: readonly Aspect[] = ['value', 'unit', 'bound', 'year', 'hedge', 'place', 'negation'];

/** A stretch of a text, half-open string indices. */
export interface Stretch {
  from: number;
  to: number;
}

/** One difference: in what, and the words of both; "" where one side has none. */
export interface Difference {
  aspects: Aspect[];
  here: string;
  printed: string;
}

/** A passage of a plan. */
export interface PassageFound {
  plan: string;
  /** The page's address and name, the heading, the block's address. */
  page: string;
  title: string;
  heading: string;
  block: string;
  /** Its text, the stretch that agrees, and what differs inside. */
  text: string;
  at: Stretch;
  marks: Stretch[];
}

/** A target of a plan. */
export interface TargetFound {
  plan: string;
  id: string;
  name: string;
  stated: string;
}

/** A stretch of what was pasted, and what stands beside it. */
export interface Finding {
  kind: FindingKind;
  at: Stretch;
  /** What differs inside, in the pasted text. */
  marks: Stretch[];
  differences: Difference[];
  /** Where the same words stand, the first one shown. */
  passages: PassageFound[];
  target: TargetFound | null;
}
