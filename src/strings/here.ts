import { language } from './built-language.ts';
import { type Words, words } from './languages.ts';

/** What the interface says in the language of the pages that are being built. */
export const wordsHere = (): Words => words(language);
