import type { BlockKind } from '../../../model/block.ts';
import type { Place } from '../../find/clause/place.ts';
import type { Setting } from './setting.ts';
import type { Verb } from './verb.ts';

/** A mention with everything its stance is read from. */
export interface MentionScene extends Setting {
  place: Place;
  kind: BlockKind;
  /** True for a measure: a list of measures describes none of them. */
  isMeasure: boolean;
  /** True for the name of a project. */
  isProject: boolean;
  /** True inside the name of a project or firm that the vocabulary knows. */
  named: boolean;
  /** True where that name holds the name of a firm. */
  owned: boolean;
  /** True inside a run-in head. */
  inHead: boolean;
  /** The first year of its plan; null where that isn't known. */
  from: number | null;
  verb: Verb | null;
}

/** The mention's sentence. */
export const sentenceOf = ({ text, sentence }: MentionScene): string => text.slice(...sentence);

/** What stands before the mention in its sentence. */
export const leftOf = ({ text, sentence, start }: MentionScene): string => text.slice(sentence[0], start);

/** What follows the mention in its clause. */
export const rightOf = ({ text, clause, end }: MentionScene): string => text.slice(end, clause[1]);
