import { ruleName as englishName } from '../data/rule-names/en.ts';
import { language } from '../../strings/built-language.ts';
import type { Words } from '../../strings/languages.ts';
import { readProblems as enProblems } from './en-problems.ts';
import { read as en } from './en.ts';
import { readProblems } from './zh-CN-problems.ts';
import { read } from './zh-CN.ts';

/** A rule as the page calls it. */
export const ruleName: (name: string) => string = language === 'en' ? englishName : (name) => name;

type Said = Pick<Words, 'read' | 'readProblems'>;

/** What the page's script says in the page's language. */
export const words: Said = language === 'en' ? { read: en, readProblems: enProblems } : { read, readProblems };
