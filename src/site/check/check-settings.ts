import type { Checked } from '../../search/check/check-text.ts';
import type { SearchSettings } from '../search/search-settings.ts';

/** What the page hands to its script. */
export interface CheckSettings extends Pick<SearchSettings, 'engine' | 'targetEngine'> {
  /** In their fixed order. */
  plans: CheckedPlan[];
}

/** A plan as findings name it. */
export interface CheckedPlan {
  id: string;
  /** Place and title. */
  name: string;
  /** Classes of its mark. */
  mark: string;
  /** Its missing attachments. */
  missing: string[];
}

/** A text that the worker is asked to look at. */
export interface CheckAsked extends Pick<CheckSettings, 'engine' | 'targetEngine'> {
  turn: number;
  text: string;
}

/** What the worker answers; null where the plans couldn't be read. */
export interface CheckAnswered {
  turn: number;
  checked: Checked | null;
}
