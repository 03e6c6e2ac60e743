import { inFullTerms } from '../../language/short/short-terms.ts';
import { plainSubject } from '../../language/subject.ts';
import { lettersOf } from './letters.ts';

/** Words that join others and mean nothing for what a figure is of. */
const joints = /以及|[的和与及将要为]/g;

/** Words as the name of a figure is compared by: letters alone, the plans' own terms, nothing that only joins. */
export const matterWords = (words: string): string => inFullTerms(words).replace(joints, '');

/** The name of a target as it is compared. */
export interface MatterName {
  /** All of it: whose it is and what it is. */
  whole: string;
  /** What it is. */
  measure: string;
  /** What is counted, without whose it is and what is said of it: 重大技术改造项目. */
  core: string;
  /** Whose it is; "" where the name doesn't say. */
  owner: string;
}

/** Fewer letters than this are no name by themselves. */
const leastCore = 6;
const part = ' · ';

/** The core of a measure: what stands after its last 的, where that is long enough. */
function coreOf(measure: string): string {
  const last = measure.slice(measure.lastIndexOf('的') + 1);
  return last.length >= leastCore ? last : measure;
}

/** Reads the name of a target; `core` is "" where the name has no part that says enough alone. */
export function matterName(name: string): MatterName {
  const at = name.lastIndexOf(part);
  const [owner, measure] = at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + part.length)];
  const plain = (words: string): string => matterWords(plainSubject(lettersOf(words).text));
  const core = plain(coreOf(measure));
  return { whole: plain(name), measure: plain(measure), core: core.length >= leastCore ? core : '', owner: plain(owner) };
}
