import { language } from '../../strings/built-language.ts';
import type { Words } from '../../strings/languages.ts';
import { query as en } from './en.ts';
import { query } from './zh-CN.ts';

/** What the page's script says in the page's language. */
export const words: Pick<Words, 'query'> = { query: language === 'en' ? en : query };
