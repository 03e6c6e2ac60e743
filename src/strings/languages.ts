import { en } from './en.ts';
import type { Language } from './language-folders.ts';
import { zh } from './zh-CN.ts';

/** Everything the interface says: what every language must fill. Chinese came first, the others follow its keys. */
export type Words = typeof zh;

const dictionaries: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en };

/** What the interface says in a language. */
export const words = (language: Language): Words => dictionaries[language];
