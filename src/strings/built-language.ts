import { folders } from './language-folders.ts';
import type { Language } from './language-folders.ts';

/** The language of the pages that are being built, as PUBLIC_LANGUAGE names it; in a browser, of the page that asks; of a script outside the build, the first. */
export const language: Language = import.meta.env?.PUBLIC_LANGUAGE === 'en' ? 'en' : 'zh-CN';

/** The folder of these pages under the base. */
export const ownFolder: string = folders[language];
