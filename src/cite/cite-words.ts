import { wordsHere } from '../strings/here.ts';
import { words } from '../strings/languages.ts';

/** Citations are in the language of the plans, whatever the page's own. */
export const citeLanguage = words('zh-CN');

/** What is said in the language of the page: by citations of APA, and of places in a text. */
export const ownLanguage = wordsHere();

/** What those of APA say besides. */
export const { cite: ownCite } = ownLanguage;

/** What citations say besides a document's own facts. */
export const { cite } = citeLanguage;
