import type { Words } from '../../strings/languages.ts';
import { check } from './zh-CN.ts';

const dictionaries: Readonly<Record<string, Words['check'] | undefined>> = { 'zh-CN': check };

/** What the page says in its language. Script takes these words alone, not those of the whole site. */
export const words: Words['check'] = dictionaries[document.documentElement.lang] ?? check;
