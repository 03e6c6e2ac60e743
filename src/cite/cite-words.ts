import { languages, words } from '../strings/languages.ts';

/** What citations say besides a document's own facts: in the language of the plans, whatever the page's own. */
export const { cite } = words(languages[0]);
