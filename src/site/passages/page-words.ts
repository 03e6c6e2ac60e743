import type { Words } from '../../strings/languages.ts';
import { cite } from '../cite/zh-CN.ts';
import { reading } from '../text/zh-CN.ts';
import { pairs } from '../wording/zh-CN.ts';
import { passages } from './zh-CN.ts';

const zh = { passages, pairs, reading, cite };

/** What the script of this page says. */
export type PageWords = Pick<Words, keyof typeof zh>;

const dictionaries: Readonly<Record<string, PageWords | undefined>> = { 'zh-CN': zh };

/** The words of the page's language; script takes these alone, not those of the whole site. */
export const words: PageWords = dictionaries[document.documentElement.lang] ?? zh;
