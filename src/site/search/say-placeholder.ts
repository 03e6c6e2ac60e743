import type { Words } from '../../strings/languages.ts';

/** So many words are shown. */
const shown = 2;

/** What a search box shows before anybody types: the first words that the search finds something by. */
export const sayPlaceholder = (isFound: (words: string) => boolean, { search }: Pick<Words, 'search'>): string =>
  search.placeholder(search.placeholderWords.filter(isFound).slice(0, shown));
