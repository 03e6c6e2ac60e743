import type { Hit } from './lookup.ts';

/** What goes on behind a name as one word with its last character: 创新药|物, 超级电容|器. */
const ends = /药(?:物|品(?!种|牌|质))|版物|网络(?!化)|机具(?!有|备|体)|.器(?!件|材|械|具|官)/y;
/** What stands before a name as one word with its first characters: 微|生物. */
const begins = /微(?=生物)/y;

/** True where a pattern stands at a place. */
function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A name that ends or begins inside a word, with the whole of the word; others as they are. */
export function wholeWord(text: string, { id, start, end }: Hit): Hit {
  const from = start > 0 && standsAt(begins, text, start - 1) ? start - 1 : start;
  return { id, start: from, end: standsAt(ends, text, end - 1) ? end + 1 : end };
}
