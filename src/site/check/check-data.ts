/** Opens what a text is set beside: the texts and targets that the search reads, and the names of places; each once. */
import { url } from '../../library/url.ts';
import type { CheckCorpus } from '../../search/check/check-text.ts';
import { readPacked } from '../../search/packing/packed.ts';
import { unpackDivisions } from '../../search/question/division-entries.ts';
import { kindOf } from '../../search/question/vocabulary.ts';
import type { WordFile } from '../../search/question/word-file.ts';
import { openSource, openTargets } from '../search/search-data.ts';
import type { CheckSettings } from './check-settings.ts';

let opened: Promise<CheckCorpus> | undefined;

/** Everything that checking needs. What failed is tried again by the next text. */
export function openCheckCorpus({ engine, targetEngine }: Pick<CheckSettings, 'engine' | 'targetEngine'>): Promise<CheckCorpus> {
  opened ??= Promise.all([openSource(engine), openTargets(targetEngine), readPacked<WordFile>(url.searchNames('words'))]).then(
    ([source, targets, words]) => {
      const places = [...words.entries.filter((entry) => kindOf(entry) === 'place'), ...unpackDivisions(words.divisions)];
      return { source, targets, places: places.map(({ names, plans = [] }) => ({ names, plans })) };
    },
  );
  opened.catch(() => (opened = undefined));
  return opened;
}
