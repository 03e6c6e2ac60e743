import type { Language } from './languages.ts';

/** The folder under the base that the pages of a language stand in, `en/`; the first language has none. */
export const folders = { 'zh-CN': '', en: 'en/' } as const satisfies Record<Language, string>;
