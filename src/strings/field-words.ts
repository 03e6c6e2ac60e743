import * as en from '../site/data/fields/en.ts';
import type { Language } from './language-folders.ts';
import * as zh from '../site/data/fields/zh-CN.ts';

/** The dataset's tables, columns and codes in words. They are published in both languages whatever the page's own. */
export const fieldWords = { en, zh };

type Tables = Readonly<Record<string, readonly [title: string, about: string] | undefined>>;

/** What a table is called on a page in a language, and what it holds. */
export const tableWords = (language: Language, name: string): readonly [title: string, about: string] =>
  ((language === 'en' ? en : zh).tables as Tables)[name] ?? [name, ''];
