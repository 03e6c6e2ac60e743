import type { Words } from '../../strings/languages.ts';
import { search } from './zh-CN.ts';

const dictionaries: Readonly<Record<string, Words['search'] | undefined>> = { 'zh-CN': search };

/** What the search says in the page's language. Script takes these words alone, not those of the whole site. */
export const words: Words['search'] = dictionaries[document.documentElement.lang] ?? search;
