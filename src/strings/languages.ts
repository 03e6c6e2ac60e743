import { en } from './en.ts';
import { zh } from './zh-CN.ts';

/** Everything the interface says: what every language must fill. Chinese came first, the others follow its keys. */
export type Words = typeof zh;

const dictionaries = { 'zh-CN': zh, en } satisfies Record<string, Words>;

/** A language of the interface, as `<html lang>` names it. A new one is its dictionaries, and its line above and below. */
export type Language = keyof typeof dictionaries;

/** The languages of the interface, the one of addresses that name none first. */
export const languages: readonly [Language, ...Language[]] = ['zh-CN', 'en'];

/** What the interface says in a language. */
export const words = (language: Language): Words => dictionaries[language];
