import { language } from '../../strings/built-language.ts';
import { capital } from '../../strings/english.ts';
import type { Language } from '../../strings/language-folders.ts';

/** A record with what it is called in the language of the site. */
export type Named<T> = T & { name: string };

/** What a record is called on pages in a language; where it has no name in that language, in Chinese. */
export const nameOf = ({ zh, en }: { zh: string; en?: string | undefined }, own = language): string =>
  own === 'zh-CN' || !en ? zh : capital(en);

/** A record of a vocabulary with what pages call it; `zh` is the word that plans print. */
export const named = <T extends { zh: string; en?: string | undefined }>(record: T): Named<T> => ({
  ...inOwnWords(record),
  name: nameOf(record),
});

/** A record whose fields with an English sibling (`why` and `whyEn`) say what the sibling says, all the way down, where the site is in English. */
export function inOwnWords<T>(record: T, own?: Language): T;
export function inOwnWords(record: unknown, own = language): unknown {
  if (own === 'zh-CN' || typeof record !== 'object' || record === null) return record;
  if (Array.isArray(record)) return record.map((each: unknown) => inOwnWords(each, own));
  const fields = Object.entries(record).map(([name, value]): [string, unknown] => [name, inOwnWords(value as unknown, own)]);
  const said = new Map(fields.filter(([name, value]) => /[a-z]En$/.test(name) && value !== null && value !== undefined));
  return Object.fromEntries(fields.map(([name, value]) => [name, said.get(`${name}En`) ?? value]));
}
