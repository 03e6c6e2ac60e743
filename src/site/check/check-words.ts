import { language } from '../../strings/built-language.ts';
import type { Words } from '../../strings/languages.ts';
import { check as en } from './en.ts';
import { check as zh } from './zh-CN.ts';

/** What the page says in its language. Script takes these words alone, not those of the whole site. */
export const words: Words['check'] = language === 'en' ? en : zh;
