import { languageOf, languages, type Words, words } from './languages.ts';

/** What the interface says on the page at an address: `wordsAt(Astro.url)`. */
export const wordsAt = (url: URL): Words => words(languageOf(url.pathname, import.meta.env.BASE_URL, languages));
