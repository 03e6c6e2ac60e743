import type { Words } from '../../strings/languages.ts';
import { readProblems } from './zh-CN-problems.ts';
import { read } from './zh-CN.ts';

type Said = Pick<Words, 'read' | 'readProblems'>;

const chinese: Said = { read, readProblems };
const dictionaries: Readonly<Record<string, Said | undefined>> = { 'zh-CN': chinese };

/** What the page's script says in the page's language. */
export const words: Said = dictionaries[document.documentElement.lang] ?? chinese;
