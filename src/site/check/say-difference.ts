import type { Words } from '../../strings/languages.ts';
import type { Difference } from '../../search/check/finding.ts';

/** What two texts differ in, in a sentence that gives both: 界限：原文“…”，这里写“…”. */
export function sayDifference({ aspects, here, printed }: Difference, words: Words['check']): string {
  const said = here === '' ? words.printedOnly(printed) : printed === '' ? words.hereOnly(here) : words.both(printed, here);
  return words.named(aspects) + words.colon + said;
}
