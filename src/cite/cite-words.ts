import { words } from '../strings/languages.ts';

/** Citations are in the language of the plans, whatever the page's own. */
export const citeLanguage = words('zh-CN');

/** What citations say besides a document's own facts. */
export const { cite } = citeLanguage;
