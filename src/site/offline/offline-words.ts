import { language } from '../../strings/built-language.ts';
import type { Words } from '../../strings/languages.ts';
import { offline as en } from './en.ts';
import { offline as zh } from './zh-CN.ts';

/** What the page says in its language; script takes these words alone, not those of the whole site. */
export const offlineWords: Words['offline'] = language === 'en' ? en : zh;
