/** The folder under the base that the pages of a language stand in, `en/`; the first language has none. */
export const folders = { 'zh-CN': '', en: 'en/' } as const;

/** A language of the interface, as `<html lang>` names it. A new one is its line in these lists, its dictionaries and its signs. */
export type Language = keyof typeof folders;

/** What each language calls itself. */
export const languageNames = { 'zh-CN': '中文', en: 'English' } as const satisfies Record<Language, string>;

const chosen: unknown = import.meta.env?.PUBLIC_LANGUAGES ?? globalThis.process?.env['PUBLIC_LANGUAGES'];

/** The languages of the site, the one without a folder first: all, or those that PUBLIC_LANGUAGES names with commas between. */
export const siteLanguages = (Object.keys(folders) as Language[]).filter(
  (language) => folders[language] === '' || typeof chosen !== 'string' || chosen === '' || chosen.split(',').includes(language),
) as readonly Language[];
