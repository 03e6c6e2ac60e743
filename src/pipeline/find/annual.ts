import type { Scene } from './clause/scene.ts';

/** True where an earlier 每年 of the sentence, with a number in its own clause and no date after it, governs this number too. */
export function yearlyBefore({ before }: Scene): boolean {
  const place = before.lastIndexOf('每年');
  if (place < 0) return false;
  const since = before.slice(place);
  if (/(?:19|20)\d{2}年|累计|[三五]年/.test(since.slice(2))) return false;
  const end = since.search(/[，；]/);
  return end >= 0 ? /\d|[百千万](?:项|家|个|人|名)/.test(since.slice(0, end)) : /\d/.test(since);
}
