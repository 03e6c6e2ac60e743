import type { Words } from '../../strings/languages.ts';
import { query } from './zh-CN.ts';

type Said = Pick<Words, 'query'>;

const chinese: Said = { query };
const dictionaries: Readonly<Record<string, Said | undefined>> = { 'zh-CN': chinese };

/** What the page's script says in the page's language. */
export const words: Said = dictionaries[document.documentElement.lang] ?? chinese;
