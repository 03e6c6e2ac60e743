/** A site in several languages: each is a rendering of all its pages, under a folder of its own. */
import { folders, siteLanguages as languages } from '../src/strings/language-folders.ts';
import type { Language } from '../src/strings/language-folders.ts';
import type { Choose } from './render-part.ts';

/** The language that the environment names; the first where it names none. Throws where it is none of the site's. */
export function languageOf(text: string | undefined): Language {
  const language = languages.find((each) => each === (text ?? languages[0]));
  if (language === undefined) throw new Error(`PUBLIC_LANGUAGE=${text}: is no language of the site. Write one of ${languages.join(', ')}.`);
  return language;
}

/** Files that say something in a language, beside its pages: what the search knows by name, pictures, cards, feeds. */
const ownFiles = /^\/(?:search\/(?:names|pages|words)\.gz|search\/blanks\/.*|charts\/.*|.*feed\.xml)$/;

/** Pages that hosts ask for at one address, and those of addresses that were never another language's. */
const onlyFirst = /\/pages\/(?:404|\[\.\.\.moved\])\.astro$/;

/** The paths that a language renders: the first all, each other its pages and the files in its words. */
export const inLanguage =
  (language: Language): Choose =>
  (paths) =>
    folders[language] === ''
      ? [...paths]
      : paths.filter(
          ({ pathname, route: { component } }) =>
            (component.endsWith('.astro') && !onlyFirst.test(`/${component}`)) || ownFiles.test(`/${pathname.replace(/^\//, '')}`),
        );
