import { language } from '../../../strings/built-language.ts';
import type { Words } from '../../../strings/languages.ts';
import { search as en } from '../en.ts';
import { search as zh } from '../zh-CN.ts';

/** What the search says in the page's language. Script takes these words alone, not those of the whole site. */
export const words: Words['search'] = language === 'en' ? en : zh;
