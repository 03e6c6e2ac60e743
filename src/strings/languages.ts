import { zh } from './zh-CN.ts';

/** Everything the interface says: what every language must fill. Chinese came first, the others follow its keys. */
export type Words = typeof zh;

const dictionaries = { 'zh-CN': zh } satisfies Record<string, Words>;

/** A language of the interface, as `<html lang>` names it. A new one is its dictionaries, and its line above and below. */
export type Language = keyof typeof dictionaries;

/** The languages of the interface, the one of addresses that name none first. */
export const languages: readonly [Language, ...Language[]] = ['zh-CN'];

/** What the interface says in a language. */
export const words = (language: Language): Words => dictionaries[language];

/** The language of an address: the one that its first folder under the base names, as in /en/plans/, else the first known. */
export function languageOf<L extends string>(pathname: string, base: string, known: readonly [L, ...L[]]): L {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const [folder] = path.replace(/^\/+/, '').split('/');
  return known.find((language) => language === folder) ?? known[0];
}
