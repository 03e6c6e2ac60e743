import type { LoadedPlan } from '../../library/load.ts';
import type { Words } from '../../strings/languages.ts';

/** So many words are shown. */
const shown = 2;

/** What a search box shows before anybody types: the first words that some plan prints. */
export const sayPlaceholder = (plans: readonly { data: Pick<LoadedPlan['data'], 'text'> }[], { search }: Pick<Words, 'search'>): string =>
  search.placeholder(search.placeholderWords.filter((word) => plans.some(({ data }) => data.text.includes(word))).slice(0, shown));
