import { language } from '../../strings/built-language.ts';
import { capital } from '../../strings/english.ts';

/** A record with what it is called in the language of the site. */
export type Named<T> = T & { name: string };

/** What a record is called on pages in a language; where it has no name in that language, in Chinese. */
export const nameOf = ({ zh, en }: { zh: string; en?: string | undefined }, own = language): string =>
  own === 'zh-CN' || !en ? zh : capital(en);

/** A record of a vocabulary with what pages call it; `zh` is the word that plans print. */
export const named = <T extends { zh: string; en?: string | undefined }>(record: T): Named<T> => ({ ...record, name: nameOf(record) });
