import { marginOf } from '../library/page-names.ts';
import { sayPage } from '../library/say-where.ts';
import type { Words } from '../strings/languages.ts';
import { citeLanguage } from './cite-words.ts';
import { labelsOf } from './locator.ts';
import type { LoadedPlan } from '../library/load/load-plans.ts';

/** The printed numbers that lead to every division of a plan: 附件4 三、（六）. What has none in print gets our name, in square brackets. A space at the end parts a name from what follows. */
export function divisionNames({ data }: LoadedPlan, words: Words = citeLanguage): Record<string, string> {
  return labelsOf(data.divisions, (kind) => `[${sayPage({ margin: marginOf(data, kind) }, words)}]`);
}
