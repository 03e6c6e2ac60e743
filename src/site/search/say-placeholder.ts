import type { LoadedPlan } from '../../library/load/load-plans.ts';
import type { Words } from '../../strings/languages.ts';

/** So many words are shown. */
const shown = 2;

/** Words that name what plans print by other words: no text has them. */
export const isLatin = (word: string): boolean => !/\p{Script=Han}/u.test(word);

type Texts = readonly { data: Pick<LoadedPlan['data'], 'text'> }[];

const printed = new WeakMap<Texts, Map<readonly string[], string[]>>();

/** The first of some words that some plan prints. Every page has a search box: they are looked for once. */
function firstPrinted(plans: Texts, words: readonly string[]): string[] {
  const known = printed.get(plans) ?? new Map<readonly string[], string[]>();
  printed.set(plans, known);
  const found =
    known.get(words) ?? words.filter((word) => isLatin(word) || plans.some(({ data }) => data.text.includes(word))).slice(0, shown);
  known.set(words, found);
  return found;
}

/** What a search box shows before anybody types: the first words that some plan prints. */
export const sayPlaceholder = (plans: Texts, { search }: Pick<Words, 'search'>): string =>
  search.placeholder(firstPrinted(plans, search.placeholderWords));
