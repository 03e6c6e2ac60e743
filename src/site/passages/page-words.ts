import { language } from '../../strings/built-language.ts';
import type { Words } from '../../strings/languages.ts';
import { cite as enCite } from '../cite/en.ts';
import { cite } from '../cite/zh-CN.ts';
import { reading as enReading } from '../text/en.ts';
import { reading } from '../text/zh-CN.ts';
import { pairs as enPairs } from '../wording/en.ts';
import { pairs } from '../wording/zh-CN.ts';
import { passages as enPassages } from './en.ts';
import { passages } from './zh-CN.ts';

/** What the script of this page says. */
export type PageWords = Pick<Words, 'passages' | 'pairs' | 'reading' | 'cite'>;

/** The words of the page's language; script takes these alone, not those of the whole site. */
export const words: PageWords =
  language === 'en' ? { passages: enPassages, pairs: enPairs, reading: enReading, cite: enCite } : { passages, pairs, reading, cite };
